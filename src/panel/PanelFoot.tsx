import { ArrowRightToLine, Lock, LockOpen } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { showTime } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelProps } from './panel-data.ts';

/** What waits for the registrar, the last backup, and whether the gate is on. */
export function PanelFoot({ data, actions }: PanelProps) {
  const n = data.counts.notHandedOver;
  return (
    <footer class="panel-foot">
      <div>
        <span>
          <strong class="num">{n}</strong> {say('notHandedOver', { n })}
        </span>
        <button type="button" class="btn" onClick={actions.openHandover}>
          <Icon of={ArrowRightToLine} />
          {say('handOver')}
        </button>
      </div>
      <div class="small">
        <button type="button" class="btn quiet" onClick={actions.openManual}>
          {say('way.manual')}
        </button>
        <button type="button" class="btn quiet" onClick={actions.openWork}>
          {say('work')}
        </button>
      </div>
      <div class="small soft">
        <span>{data.lastBackup ? say('backup', { time: showTime(data.lastBackup, data.now) }) : say('noBackup')}</span>
        <span>
          <Icon of={data.isGateOn ? Lock : LockOpen} /> {say(data.isGateOn ? 'gateOn' : 'gateOff')}
        </span>
      </div>
    </footer>
  );
}
