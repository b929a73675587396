/** Something that the person at the terminal can put right; its message is the whole sentence to show. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}
