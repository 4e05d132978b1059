import type { GateActions } from '../../panel/gate-data.ts';
import type { PanelActions } from '../../panel/panel-actions.ts';
import { guideInsult } from './guide-comments.ts';
import type { GuideAct } from './guide-state.ts';

/** What the panel's buttons and keys do in the exercise: its own few steps; all else only says that it comes later. */
export function guidePanelActions(act: (what: GuideAct) => void): PanelActions {
  const later = () => act({ do: 'stray' });
  const nothing = () => undefined;
  return {
    openComment: (id) => act({ do: id === guideInsult.id ? 'open' : 'stray' }),
    closeComment: () => act({ do: 'leave' }),
    chooseGround: (_, groundId) => act({ do: 'choose', groundId }),
    saveEvidence: () => act({ do: 'save' }),
    saveRedrawn: () => act({ do: 'save' }),
    openHandover: () => act({ do: 'hand-over' }),
    setFolded: (isFolded) => act({ do: 'fold', isFolded }),
    setNarrow: (isNarrow) => act({ do: 'narrow', isNarrow }),
    setLeft: (isLeft) => act({ do: 'side', isLeft }),
    selectComment: nothing,
    holdUndo: nothing,
    fillIn: nothing,
    chooseOption: nothing,
    copyField: nothing,
    leaveWay: nothing,
    pointAt: nothing,
    stepPoint: nothing,
    takePoint: nothing,
    fillPointed: nothing,
    usePointed: nothing,
    learnAs: nothing,
    leaveTool: nothing,
    dismissProblem: nothing,
    changeGround: later,
    takeNoPictureWay: later,
    saveText: later,
    showEvidence: later,
    copyLink: later,
    markRemoved: later,
    takeWay: later,
    openManual: later,
    finishWay: later,
    undo: later,
    setMarking: later,
    toggleMark: later,
    chooseGroundForMarked: later,
    settleMarked: later,
    copyCrisis: later,
    openHelp: later,
    openWork: later,
    openTodo: later,
    finishTodo: later,
    openJournal: later,
    openSettings: later,
    registerChannel: later,
    reloadPage: later,
    pointOut: later,
    learnButton: later,
    saveReport: later,
  };
}

/** What the gate's buttons do in the exercise. */
export function guideGateActions(act: (what: GuideAct) => void, focus: { back(): void; panel(): void }): GateActions {
  const later = () => act({ do: 'stray' });
  const close = () => {
    act({ do: 'close-gate' });
    focus.back();
  };
  return {
    saveEvidence: () => act({ do: 'save' }),
    saveRedrawn: () => act({ do: 'save' }),
    saveText: later,
    writeReason: () => undefined,
    chooseGround() {
      act({ do: 'open' });
      focus.panel();
    },
    openHandover: () => act({ do: 'hand-over' }),
    override: later,
    showEvidence: later,
    keepComment: close,
    nextComment: close,
    close,
  };
}
