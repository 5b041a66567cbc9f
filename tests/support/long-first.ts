import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes half a minute or more; begun last, one of them would keep a worker busy while the other has nothing left. */
const long =
  /\/(?:accessibility|desk-marks|dialogue|frozen|holding|main-job|needle|random-moves|second-reading|two-processes|worst-case)\.test\.ts$/;

/** Runs the long files of each project before its others. */
export class LongFirst extends BaseSequencer {
  override async sort(
    files: TestSpecification[],
  ): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const byProject = Map.groupBy(sorted, ({ project }) => project.name);
    return [...byProject.values()].flatMap((own) => [
      ...own.filter(({ moduleId }) => long.test(moduleId)),
      ...own.filter(({ moduleId }) => !long.test(moduleId)),
    ]);
  }
}
