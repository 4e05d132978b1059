import type { IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';

/** A button that asks for a ZIP file. The same file may be chosen twice. */
export function ChooseFile({ text, icon, choose }: { text: string; icon: IconNode; choose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        <Icon of={icon} />
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
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
