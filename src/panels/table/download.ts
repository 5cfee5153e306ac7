import { fail } from '../../problem/problem.ts';

/** Hands a file to the reader. Nothing leaves the machine: the address is a blob of this page and is let go again. Throws `downloadBlocked` where the browser or the page around it refuses. */
export function download(name: string, content: string | Blob, type?: string): void {
  let address: string;
  try {
    const blob = typeof content === 'string' ? new Blob([content], type === undefined ? {} : { type }) : content;
    address = URL.createObjectURL(blob);
  } catch (error) {
    return fail('downloadBlocked', { message: String(error) }, { file: name });
  }
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
