/** What went wrong, and how to go on. */
import type { PageError } from '../../wording/web/webWording.js';
import type { Page, View } from '../view/view.js';

export function buildErrorPage(view: View, status: PageError): Page {
  const { title, message } = view.wording.web.errors[status];
  return {
    status,
    meta: { title, description: message, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{message}</p>
      </>
    ),
  };
}
