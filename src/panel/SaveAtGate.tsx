import type { GateActions, GateHeld, GateSaved } from './gate-data.ts';
import { SaveNow } from './SaveNow.tsx';

/** Saves evidence of the comment that the gate is about. */
export function SaveAtGate({
  data,
  actions,
  isAgain = false,
}: {
  data: GateHeld | GateSaved;
  actions: GateActions;
  isAgain?: boolean;
}) {
  return (
    <SaveNow
      of={data}
      commandKey={data.commandKey}
      isAgain={isAgain}
      save={actions.saveEvidence}
      saveRedrawn={actions.saveRedrawn}
      saveText={actions.saveText}
    />
  );
}
