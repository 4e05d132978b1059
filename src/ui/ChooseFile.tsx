import type { IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** A button that asks for a file. The same file may be chosen twice. */
export function ChooseFile({
  text,
  icon,
  accept,
  choose,
}: {
  text: string;
  icon?: IconNode;
  /** File endings and media types, as HTML has them. */
  accept: string;
  choose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {icon && <Icon of={icon} />}
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={text}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
