import ts from "typescript";
import { importsOf } from "./imports.ts";
import { nodesIn, type Sources, syntaxOf } from "./sources.ts";

/** What gives another answer tomorrow, or asks the world. */
const impureCalls =
  /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|fetch|setTimeout|setInterval|process\.\w+)$/;
const packages = /^(@noble\/hashes|compromise)(\/|$)/;
const compromiseHome = 1;

/** Each place in moderation/ that asks the clock, chance, the network or a package it need not know. */
export function impureModeration(sources: Sources): string[] {
  const files = [...sources.keys()].filter(
    (file) => file.startsWith("moderation/") && !file.includes(".server."),
  );
  return [
    ...files.flatMap((file) => impureCallsIn(sources, file)),
    ...files.flatMap((file) => strangersIn(sources, file)),
    ...compromiseEverywhere(sources, files),
  ];
}

function impureCallsIn(sources: Sources, file: string): string[] {
  return [...nodesIn(syntaxOf(sources, file))].flatMap((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
    const called = node.expression.getText();
    const asksClock = called === "Date" && !node.arguments?.length;
    return asksClock || impureCalls.test(called)
      ? [`${file} calls ${called}(`]
      : [];
  });
}

function strangersIn(sources: Sources, file: string): string[] {
  return importsOf(sources, file)
    .filter(({ file: target }) => target === null)
    .filter(({ specifier }) => !packages.test(specifier))
    .map(({ specifier }) => `${file} may not import ${specifier}`);
}

function compromiseEverywhere(sources: Sources, files: string[]): string[] {
  const users = files.filter((file) =>
    importsOf(sources, file).some(
      ({ specifier }) => specifier === "compromise",
    ),
  );
  return users.length > compromiseHome
    ? [`compromise belongs in one file, not in ${users.join(", ")}`]
    : [];
}
