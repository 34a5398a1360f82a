import type { Page } from './page.js';
import { Layout } from './parts/layout.js';
import type { View } from './view.js';

/** The page as HTML. */
export async function printed({ sheet, body }: Page, view: View): Promise<string> {
  const html = (
    <Layout {...sheet} view={view}>
      {body}
    </Layout>
  );
  return `<!doctype html>${await html}`;
}
