import type { IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import { LockableButton } from './LockableButton.tsx';

/** A button that asks for a file. The same file may be chosen twice. */
export function ChooseFile({
  text,
  icon,
  accept,
  isLocked = false,
  choose,
}: {
  text: string;
  icon?: IconNode;
  /** File endings and media types, as HTML has them. */
  accept: string;
  /** True where no file is taken yet. */
  isLocked?: boolean;
  choose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <LockableButton text={text} icon={icon} isLocked={isLocked} act={() => input.current?.click()} />
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
