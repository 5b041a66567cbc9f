const digitsOf = (text: string) => Array.from(text.replace(/\D/g, ""), Number);

/** Tells whether digits end with the check digit of Luhn's formula. */
export function passesLuhn(text: string): boolean {
  const digits = digitsOf(text).reverse();
  const sum = digits.reduce(
    (total, digit, index) =>
      total +
      (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return digits.length > 1 && sum % 10 === 0;
}

/** Tells whether an IBAN's check digits are right. */
export function passesIban(text: string): boolean {
  const plain = text.replace(/\s/g, "").toUpperCase();
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
