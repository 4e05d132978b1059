/** What a municipality adds to the closed days of the law. */
export interface Calendar {
  /** Days that are closed too, as YYYY-MM-DD. */
  extraClosedDays?: readonly string[] | undefined;
  /** Days that close early: YYYY-MM-DD → the closing time HH:MM. They shorten service time; a weekday's 24 hours still count. */
  shortDays?: Readonly<Record<string, string>> | undefined;
}
