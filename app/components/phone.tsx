/** A telephone number that can be called; its digits keep their order in every reading direction. */
export function Phone({ number }: { number: string }) {
  return (
    <a href={telephoneAddress(number)}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

/** The tel: address of a number written for people. */
export function telephoneAddress(number: string): string {
  return `tel:${number.replace(/[^0-9+]/gu, "")}`;
}
