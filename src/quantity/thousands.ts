/**
 * Puts a comma between thousands in plain decimal text.
 * @example groupThousands('-1234567.8901') //=> '-1,234,567.8901'
 */
export function groupThousands(plain: string): string {
  const [whole = '', ...decimals] = plain.split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.')
}
