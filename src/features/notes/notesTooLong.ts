/** More than a file may hold that every device reads whole. */
export class NotesTooLong extends Error {
  override readonly name = 'NotesTooLong';
}
