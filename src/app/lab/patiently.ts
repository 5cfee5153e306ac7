/**
 * What work gives, tried again after each pause (ms) while it fails; the last failure where none of them gives anything. Storage may be shut for a moment when a
 * browser that was killed is opened anew.
 */
export async function patiently<T>(work: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
  return work();
}
