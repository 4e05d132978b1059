import { useState } from 'preact/hooks';
import type { AreaMask } from '../../handover/masking.ts';
import { OpenedForm } from '../../ui/OpenedForm.tsx';
import { useOwnId } from '../../ui/use-own-id.ts';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import { FormEnds } from '../FormEnds.tsx';
import type { MaskablePicture } from './disclosure-data.ts';

const sides = ['x', 'y', 'width', 'height'] as const;
type Side = (typeof sides)[number];

interface Props {
  picture: MaskablePicture;
  /** Shows the area on the picture while it is being set; undefined takes it away. */
  show: (area: AreaMask | undefined) => void;
  add: (area: AreaMask) => void;
}

/** Masks any part of a picture without a pointer: four sliders, with the area shown on the picture as they move. */
export function MaskArea({ picture, show, add }: Props) {
  const [isOpen, open] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="btn" onClick={() => open(true)}>
        {sayDisclosure('mask.other')}
      </button>
    );
  }
  const close = () => {
    show(undefined);
    open(false);
  };
  return (
    <Sliders
      picture={picture}
      show={show}
      add={(area) => {
        add(area);
        close();
      }}
      close={close}
    />
  );
}

function Sliders({ picture, show, add, close }: Props & { close: () => void }) {
  // Hundredths of the picture's sides.
  const [shares, setShares] = useState<Record<Side, number>>({ x: 25, y: 25, width: 50, height: 50 });
  const toArea = ({ x, y, width, height }: typeof shares): AreaMask => {
    const left = Math.round((x / 100) * picture.width);
    const top = Math.round((y / 100) * picture.height);
    return {
      x: left,
      y: top,
      width: Math.min(picture.width - left, Math.round((width / 100) * picture.width)),
      height: Math.min(picture.height - top, Math.round((height / 100) * picture.height)),
    };
  };
  const change = (side: Side, value: number) => {
    const next = { ...shares, [side]: value };
    setShares(next);
    show(toArea(next));
  };
  return (
    <OpenedForm
      class="mask-area"
      label={sayDisclosure('mask.other')}
      isBegun={false}
      send={() => add(toArea(shares))}
      close={close}
    >
      {sides.map((side) => (
        <Slider key={side} side={side} value={shares[side]} change={(value) => change(side, value)} />
      ))}
      <FormEnds save={sayDisclosure('mask.area')} close={close} />
    </OpenedForm>
  );
}

function Slider({ side, value, change }: { side: Side; value: number; change: (value: number) => void }) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{sayDisclosure(`area.${side}`)}</label>
      <input
        type="range"
        id={id}
        min={side === 'width' || side === 'height' ? 1 : 0}
        max={side === 'width' || side === 'height' ? 100 : 99}
        value={value}
        aria-valuetext={`${value} %`}
        onFocus={() => change(value)}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    </div>
  );
}
