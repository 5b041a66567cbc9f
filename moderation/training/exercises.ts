import { type Exercise, parseExercise } from "./exercise.ts";
import written from "./exercises.json" with { type: "json" };

/** Every exercise, in the order they are meant to be taken. */
export const listExercises = (): Exercise[] => written.map(parseExercise);

/** The exercise with this name, or null. */
export function findExercise(id: string): Exercise | null {
  const found = written.find((exercise) => exercise.id === id);
  return found ? parseExercise(found) : null;
}
