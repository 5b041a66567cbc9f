const shapes = {
  leave: "M10 4H5v16h5M11 12h9m-4-4 4 4-4 4",
  pen: "M4 20l1-5L16 4l4 4L9 19l-5 1zM13 7l4 4",
  check: "m4 13 5 5L20 6",
  warning: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v6m0 3.5v.01",
} as const;

/** A drawing beside words that already say the same; it turns with the reading direction when it points. */
export function Icon({
  name,
  turns = false,
}: {
  name: keyof typeof shapes;
  turns?: boolean;
}) {
  return (
    <svg
      className={turns ? "icon turn" : "icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
