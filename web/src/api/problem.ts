// SPDX-License-Identifier: EUPL-1.2

/** What went wrong, as the server told it (RFC 9457), or as the browser met it. Status 0: the server was not reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {
    super(detail === '' ? title : `${title}: ${detail}`);
    this.name = 'Problem';
  }

  static async of(response: Response): Promise<Problem> {
    const isProblem = (response.headers.get('Content-Type') ?? '').includes('json');
    const body: unknown = isProblem ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, text(body, 'title'), text(body, 'detail'));
  }

  /** Nobody is signed in, or no longer. */
  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

function text(body: unknown, key: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}
