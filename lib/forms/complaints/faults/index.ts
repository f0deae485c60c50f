import type { Fault } from '../fault';
import { COMPARED } from './compared';
import { DEMANDED } from './demanded';
import { HANDED_IN } from './handed-in';
import { JUDGED } from './judged';
import { NOT_FILED } from './not-filed';
import { REGISTERS } from './registers';
import { STATES } from './states';

/** The first one whose words end a clause counts. */
export const FAULTS: readonly Fault[] = [
  ...NOT_FILED,
  ...STATES,
  ...HANDED_IN,
  ...REGISTERS,
  ...JUDGED,
  ...COMPARED,
  ...DEMANDED,
];

export const faultOf = (id: string): Fault | undefined => FAULTS.find((fault) => fault.id === id);
