import type { Way } from './open-data.ts';
import type { ToolActions } from './tool-data.ts';

/** Everything the panel can ask for. */
export interface PanelActions extends ToolActions {
  /** Frames the comment on the page and scrolls to it. */
  selectComment(id: string): void;
  openComment(id: string): void;
  closeComment(): void;
  chooseGround(id: string, groundId: string): void;
  /** The chosen ground is to be chosen again; earlier entries stay. */
  changeGround(id: string): void;
  takeNoPictureWay(id: string): void;
  saveEvidence(id: string): void;
  /** Saves a redrawn picture where the browser gives no screenshot. */
  saveRedrawn(id: string): void;
  /** Saves text, sender and link alone, where no picture could be had. */
  saveText(id: string, reason: string): void;
  showEvidence(id: string): void;
  copyLink(id: string): void;
  /** The moderator says that she has removed it, where we did not see it. */
  markRemoved(id: string): void;
  takeWay(id: string, way: Way): void;
  /** Something that was seen elsewhere, written by hand. */
  openManual(): void;
  fillIn(field: string, value: string): void;
  /** Chooses a ready text: fills what it fills and copies it. Or finishes, where choosing is all there is to do. */
  chooseOption(field: string, value: string): void;
  copyField(field: string): void;
  finishWay(): void;
  leaveWay(): void;
  undo(): void;
  /** Keeps what is about to be written waiting while the moderator considers to take it back. */
  holdUndo(isHeld: boolean): void;
  /** Begins or ends marking many comments. */
  setMarking(isMarking: boolean): void;
  toggleMark(id: string): void;
  chooseGroundForMarked(groundId: string): void;
  settleMarked(): void;
  copyCrisis(): void;
  /** What failed has been read. */
  dismissProblem(): void;
  setNarrow(isNarrow: boolean): void;
  /** Moves the panel to the other edge of the window. */
  setLeft(isLeft: boolean): void;
  openHelp(): void;
  openWork(): void;
  openTodo(id: string): void;
  finishTodo(id: string): void;
  setFolded(isFolded: boolean): void;
  openJournal(): void;
  openHandover(): void;
  openSettings(): void;
  registerChannel(): void;
  reloadPage(): void;
}
