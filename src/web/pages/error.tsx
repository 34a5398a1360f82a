/** What went wrong, and how to go on. */
import type { PageError } from '../../wording/webWording.js';
import { AskForm } from '../parts/askForm.js';
import type { Page, View } from '../view/view.js';

export function errorPage(view: View, status: PageError): Page {
  const { title, says } = view.wording.web.errors[status];
  return {
    status,
    sheet: { title, description: says, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        <AskForm view={view} />
      </>
    ),
  };
}
