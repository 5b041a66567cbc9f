import { expect, test } from "vitest";
import { keyCommand } from "#app/components/desk/key-command.ts";
import type { Place } from "#app/components/desk/key-command.ts";

const plain = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};
const press = (key: string, place: Place) =>
  keyCommand({ ...plain, key }, place);
const control = (key: string, place: Place, shiftKey = false) =>
  keyCommand({ ...plain, ctrlKey: true, shiftKey, key }, place);

test.each(["1", "m", "e", "k", "0", "ArrowDown", "å"])(
  "%s typed in a text is a letter, not a command",
  (key) => {
    expect(press(key, "text")).toBeNull();
    expect(press(key, "field")).toBeNull();
  },
);

test("in the list digits choose and arrows move", () => {
  expect(press("3", "list")).toEqual({ command: "choose", option: 3 });
  expect(press("ArrowUp", "list")).toEqual({ command: "move", step: -1 });
  expect(press("0", "list")).toEqual({ command: "back" });
});

test("capital letters mean the same as small ones", () => {
  expect(press("M", "list")).toEqual({ command: "mark" });
  expect(press("E", "list")).toEqual({ command: "write" });
});

test("words selected in the original can be marked from there", () => {
  expect(press("m", "original")).toEqual({ command: "mark" });
  expect(press("1", "original")).toBeNull();
});

test("saving and sending work wherever the focus is", () => {
  expect(control("s", "field")).toEqual({ command: "save" });
  expect(control("Enter", "text")).toEqual({ command: "send" });
});

test("undo in a text is the desk's, in a short field the browser's", () => {
  expect(control("z", "text")).toEqual({ command: "back" });
  expect(control("z", "text", true)).toEqual({ command: "forward" });
  expect(control("z", "field")).toBeNull();
});

test("Escape leads from a text to the list, and is left alone there", () => {
  expect(press("Escape", "text")).toEqual({ command: "list" });
  expect(press("Escape", "list")).toBeNull();
});

test("what the browser means with Alt is left to it", () => {
  expect(keyCommand({ ...plain, altKey: true, key: "1" }, "list")).toBeNull();
});

test("while reading through, the whole page sends and leads back, and letters do nothing", () => {
  expect(control("Enter", "read-through")).toEqual({ command: "send" });
  expect(press("Escape", "read-through")).toEqual({ command: "list" });
  expect(control("z", "read-through")).toBeNull();
  expect(press("1", "read-through")).toBeNull();
});

test("a child at risk is answered with one letter where it is asked, and with no digit", () => {
  expect(press("n", "child")).toEqual({
    command: "child",
    outcome: "no-concern",
  });
  expect(press("O", "child")).toEqual({
    command: "child",
    outcome: "concern-unknown",
  });
  for (const digit of ["1", "2", "3", "4", "5"])
    expect(press(digit, "child")).toBeNull();
});

test("the list leads to the child and to the other endings, a text does not", () => {
  expect(press("b", "list")).toEqual({ command: "child-step" });
  expect(press("a", "list")).toEqual({ command: "endings" });
  expect([press("b", "text"), press("a", "field")]).toEqual([null, null]);
});
