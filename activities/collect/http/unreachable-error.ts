/** A host gave no usable answer in all tries of this moment; a later try may find it well. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
