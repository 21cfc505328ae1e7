/** Made once: making one takes longer than a hundred numbers written by it. */
const formats = new Map<number, Intl.NumberFormat>();

/** `1,234.500`, `-0.05`: with so many decimals. @param decimals from 0 to 20 */
export function fixedDecimals(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value);
}
