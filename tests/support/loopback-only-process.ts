// Given to a process of its own as --import: the app under test then has no way out.
import { holdToLoopback } from "./loopback-only.ts";

holdToLoopback();
