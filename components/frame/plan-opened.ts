import { requestOf } from '@/lib/autofill/plan/fill-request';
import { planFill } from '@/lib/autofill/plan/plan';

/** What goes into fields, as a request to fill them. */
export const planItems = (...given: Parameters<typeof planFill>) =>
  requestOf(planFill(...given)).items;
