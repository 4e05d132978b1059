/** An expected failure of the journal: `says` is for the moderator, in Swedish, with what to do. */
export class JournalError extends Error {
  readonly says: string;

  constructor(says: string, cause?: unknown) {
    super(says, { cause });
    this.name = new.target.name;
    this.says = says;
  }
}

/** The database could not be opened, answered too late or has been closed. Nothing counts as saved. */
export class JournalUnavailable extends JournalError {}

/** There was no room: nothing of the entry was written. */
export class DiskFull extends JournalError {}

/** The entry holds what the journal's format has no form for (floats, `undefined`, keys outside ASCII, wrong digests). */
export class UnfitEntry extends JournalError {}

/** Another entry came between: the caller reads the head again and tries once more. */
export class HeadMoved extends JournalError {}

/** The file is no backup that can be believed: truncated, swollen, changed, signed with another key. Nothing was read in. */
export class BackupRefused extends JournalError {}

/** The journal in the backup is whole, but pictures of it are missing or damaged. It can be read in without them. */
export class BackupLacksPictures extends BackupRefused {}

/** What the weeding would take has changed, or may not be taken. Nothing was destroyed. */
export class WeedingRefused extends JournalError {}
