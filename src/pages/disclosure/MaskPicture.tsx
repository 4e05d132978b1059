import { Eye } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { AreaMask } from '../../handover/masking.ts';
import { Check } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import type { DisclosureActions, MaskablePicture } from './disclosure-data.ts';
import { MaskArea } from './MaskArea.tsx';

/** Shares of a picture's sides that buttons mask, for those who do not draw with a pointer. */
const parts: Record<'left' | 'top' | 'bottom', (picture: MaskablePicture) => AreaMask> = {
  left: ({ width, height }) => ({ x: 0, y: 0, width: Math.round(width * 0.085), height }),
  top: ({ width, height }) => ({ x: 0, y: 0, width, height: Math.round(height * 0.25) }),
  bottom: ({ width, height }) => ({ x: 0, y: Math.round(height * 0.75), width, height: Math.round(height * 0.25) }),
};

interface Props {
  number: string;
  picture: MaskablePicture;
  no: number;
  /** True where something of the item's texts is masked, which the picture may show too. */
  isTextMasked: boolean;
  actions: DisclosureActions;
}

/** A picture to mask: draw over what is not to be seen, or mask a side of it with a button. */
export function MaskPicture({ number, picture, no, isTextMasked, actions }: Props) {
  const { sha256, areas, isIncluded } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<AreaMask>();

  /** Where on the picture a pointer is, in its own pixels. */
  const place = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
    return {
      x: within(((event.clientX - box.left) / box.width) * picture.width, picture.width),
      y: within(((event.clientY - box.top) / box.height) * picture.height, picture.height),
    };
  };
  const toArea = (from: AreaMask, { x, y }: { x: number; y: number }): AreaMask => ({
    ...from,
    width: x - from.x,
    height: y - from.y,
  });
  const finish = (area: AreaMask) => {
    setDrawn(undefined);
    const upright = {
      x: Math.min(area.x, area.x + area.width),
      y: Math.min(area.y, area.y + area.height),
      width: Math.abs(area.width),
      height: Math.abs(area.height),
    };
    if (upright.width > 3 && upright.height > 3) actions.addArea(number, sha256, upright);
  };
  const share = (length: number, of: number) => `${(length / of) * 100}%`;

  return (
    <div class="maskable-picture">
      <Check
        label={sayDisclosure('include', { no })}
        isOn={isIncluded}
        change={(isOn) => actions.includePicture(number, sha256, isOn)}
      />
      {isIncluded && (
        <>
          <div
            ref={frame}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDrawn({ ...place(event), width: 0, height: 0 });
            }}
            onPointerMove={(event) => drawn && setDrawn(toArea(drawn, place(event)))}
            onPointerUp={(event) => drawn && finish(toArea(drawn, place(event)))}
          >
            <img class="shot" src={picture.address} alt={sayDisclosure('picture', { no })} draggable={false} />
            {drawn && (
              <span
                class="area"
                style={{
                  left: share(Math.min(drawn.x, drawn.x + drawn.width), picture.width),
                  top: share(Math.min(drawn.y, drawn.y + drawn.height), picture.height),
                  width: share(Math.abs(drawn.width), picture.width),
                  height: share(Math.abs(drawn.height), picture.height),
                }}
              />
            )}
          </div>
          {isTextMasked && areas.length === 0 && (
            <Notice tone="soon" icon={Eye} title={sayDisclosure('unmaskedPicture')}>
              <p>{sayDisclosure('unmaskedPictureText')}</p>
            </Notice>
          )}
          <p class="small soft">{sayDisclosure('drawHelp')}</p>
          <div class="actions">
            {(['left', 'top', 'bottom'] as const).map((part) => (
              <button
                key={part}
                type="button"
                class="btn"
                onClick={() => actions.addArea(number, sha256, parts[part](picture))}
              >
                {sayDisclosure(`mask.${part}`)}
              </button>
            ))}
            <MaskArea picture={picture} show={setDrawn} add={finish} />
            {areas.length > 0 && (
              <button
                type="button"
                class="btn quiet"
                onClick={() => actions.removeArea(number, sha256, areas.length - 1)}
              >
                {sayDisclosure('undo', { n: areas.length })}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
