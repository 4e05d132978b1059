/** True where one node of a document stands before another, or holds it. */
export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
