import { expect, test } from "vitest";
import { createLimits, networkOf } from "#app/lib/limits.server.ts";

test("a budget is spent by its network alone", async () => {
  const limits = createLimits();
  for (let time = 0; time < 20; time += 1)
    expect(await limits.count("code", "192.0.2.7")).toBe("within");
  expect(await limits.count("code", "192.0.2.99")).toBe("over");
  expect(await limits.count("code", "198.51.100.7")).toBe("within");
});

test("after an hour nobody is remembered", async () => {
  let clock = 0;
  const limits = createLimits(() => clock);
  for (let time = 0; time < 21; time += 1)
    await limits.count("code", "192.0.2.7");
  clock = 3_600_001;
  expect(await limits.count("code", "192.0.2.7")).toBe("within");
});

const networks: [address: string, network: string][] = [
  ["192.0.2.7", "192.0.2"],
  ["::ffff:192.0.2.7", "192.0.2"],
  ["2001:db8:1:ff42::1", "20010db80001ff"],
  ["2001:db8::1", "20010db8000000"],
  ["::1", "00000000000000"],
];

for (const [address, network] of networks)
  test(`${address} belongs to the network ${network}`, () =>
    expect(networkOf(address)).toBe(network));
