import fc from "fast-check";
import { expect, test } from "vitest";
import { findExercise, listExercises } from "#moderation/training/exercises.ts";
import { scoreExercise, wordsOf } from "#moderation/training/exercise.ts";

const exercises = listExercises();

test("every exercise can be read, and what is hidden in it stands in its text", () => {
  expect(exercises.length).toBeGreaterThan(5);
  for (const { text, seeded } of exercises)
    for (const { start, end } of seeded)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
});

test("at least one exercise holds nothing to hide, so that marking everything does not pay", () => {
  expect(exercises.some(({ seeded }) => seeded.length === 0)).toBe(true);
});

test("marking every word finds everything, marking none finds nothing", () => {
  for (const exercise of exercises) {
    const all = new Set(wordsOf(exercise.text).keys());
    expect(scoreExercise(exercise, all).found).toBe(exercise.seeded.length);
    expect(scoreExercise(exercise, new Set()).found).toBe(0);
  }
});

test("one word more never finds less, and is needless or part of something hidden", () => {
  const cases = fc.record({
    exercise: fc.constantFrom(...exercises),
    marked: fc.uniqueArray(fc.nat({ max: 80 })),
    more: fc.nat({ max: 80 }),
  });
  fc.assert(
    fc.property(cases, ({ exercise, marked, more }) => {
      const before = scoreExercise(exercise, new Set(marked));
      const after = scoreExercise(exercise, new Set([...marked, more]));
      return (
        after.found >= before.found &&
        after.needless.length - before.needless.length <= 1
      );
    }),
  );
});

test("there is no exercise by another name", () => {
  expect(findExercise("finns-inte")).toBeNull();
});
