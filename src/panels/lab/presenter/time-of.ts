/** A time in ms as minutes and seconds, `12:05`, with hours in front where there are any; a clock that was set back gives 0:00. */
export function timeOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => n.toString().padStart(2, '0');
  return hours > 0 ? `${hours.toString()}:${two(minutes)}:${two(rest)}` : `${minutes.toString()}:${two(rest)}`;
}
