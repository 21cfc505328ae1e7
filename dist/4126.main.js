export const id = 4126;
export const ids = [4126];
export const modules = {

/***/ 24126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeGithubClient: () => (/* binding */ makeGithubClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var github_errors = __webpack_require__(36199);
;// CONCATENATED MODULE: ./build/shared/github/permission-for.js
const PERMISSIONS = [
    [/\/check-runs\b/, 'checks'],
    // A comment on a pull request is one on its issue; this permission suffices.
    [/\/(?:issues|pulls)\b/, 'pull-requests'],
    [/\/(?:git|releases|contents|compare|commits)\//, 'contents'],
    [/\/releases$/, 'contents'],
    [/\/deployments\b/, 'deployments'],
    [/\/actions\//, 'actions'],
];
/** What a job needs under `permissions:` for a request, such as `contents: write`; null where no single one is known. */
function permissionFor(method, path) {
    const name = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1];
    if (name === undefined)
        return null;
    return `${name}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`;
}

// EXTERNAL MODULE: ./build/shared/github/retry-policy.js
var retry_policy = __webpack_require__(26931);
;// CONCATENATED MODULE: ./build/shared/github/explain-failure.js




/** The token of a step, unless the step was given another one. */
const STEP_TOKEN = { name: 'github-token', permissions: 'the permissions of the job' };
const CHANGES_WHAT_A_COMMIT_IS_NAMED = /\/git\/refs$|\/releases(?:\/\d+)?$/;
/** One sentence for a request that failed for good, naming the permission or setting that mends it. */
function explainFailure(failure, asked) {
    const request = `${asked.method} ${asked.path}`;
    if (failure.kind === 'silence') {
        const tries = asked.tries === 1 ? '' : `, ${asked.tries} tries`;
        return new errors/* PlatformError */.Wk(`no answer from GitHub to ${request} (${failure.reason}${tries}); check the network and the proxy settings (https_proxy, no_proxy) and run this again`);
    }
    const { status, reason } = failure;
    // A limit also comes as 403, which must not read as a permission that is missing.
    return new github_errors/* GithubError */.E1(sentenceFor(failure, asked, request), { status: (0,retry_policy/* rateLimitDelay */.nl)(failure) === null ? status : 429, reason });
}
/** For a request whose fate nobody knows. It is read by a person only where looking did not help. */
function explainAmbiguity({ reason }, { method, path }) {
    return new github_errors/* AmbiguousError */.zQ(`GitHub did not say whether it did ${method} ${path} (${reason}); run this again: it looks first and repeats nothing`);
}
function sentenceFor(failure, { method, path, tries, token }, request) {
    const { status, headers, reason } = failure;
    const said = reason === '' ? `${status}` : `${status}: ${reason}`;
    const permission = permissionFor(method, path);
    if ((0,retry_policy/* rateLimitDelay */.nl)(failure) !== null)
        return `GitHub's rate limit stops ${request} (${said})${resetOf(headers)}`;
    if (status === 401)
        return `GitHub does not know the token (${said}); give ${token.name} a valid one`;
    if (status >= 500 || status === 408)
        return `GitHub failed at ${request} (${said}${tries === 1 ? '' : `, ${tries} tries`}); run this again later`;
    if (isWorkflowTrap(failure, { method, path })) {
        return `GitHub refused ${request} (${said}): the token lacks ${permission}, or the commit changes workflow files, which GITHUB_TOKEN may not name; register from the default branch, or give ${token.name} a token of an App that may write workflows`;
    }
    if (status === 403)
        return `GitHub refused ${request} (${said})${permission === null || !/not accessible/i.test(reason) ? '' : `; add "${permission}" to ${token.permissions}`}`;
    if (status === 404)
        return `GitHub found nothing at ${request} (${said}): it is gone, or the token may not see it${permission === null ? '' : ` (${permission})`}`;
    return `GitHub refused ${request} (${said})`;
}
/**
 * A token without the right to write workflows may not make a ref or release at a commit whose workflow files differ from the default
 * branch's, and gets 403 or 404 for it (github.com/github/docs: "Create a release").
 */
function isWorkflowTrap({ status, reason }, { method, path }) {
    if (method === 'GET' || !CHANGES_WHAT_A_COMMIT_IS_NAMED.test(path))
        return false;
    return (status === 404 && method === 'POST') || (status === 403 && /workflow/i.test(reason));
}
function resetOf(headers) {
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return `; it resets at ${new Date(reset).toISOString()}`;
    const after = headers['retry-after'];
    return after === undefined ? '; run this again in a few minutes' : `; run this again in ${after} s`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./build/shared/github/failure.js

const NEVER_CONNECTED = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const MAX_REASON = 500;
const headersSchema = schemas/* record */.g1P(schemas/* string */.YjP(), coerce/* string */.Yj()).catch({});
const answeredSchema = schemas/* object */.Ikc({ status: schemas/* number */.aig(), response: schemas/* object */.Ikc({ headers: headersSchema, data: schemas/* unknown */.L5J() }) });
const refusalSchema = schemas/* object */.Ikc({ message: schemas/* string */.YjP().catch(''), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]) }).catch({ message: '', errors: [] });
const detailSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message), schemas/* object */.Ikc({ field: schemas/* string */.YjP(), code: schemas/* string */.YjP() }).transform(({ field, code }) => `${field} ${code}`)]);
/** Reads what octokit throws. Headers of the request, with the token, stay behind. */
function failureOf(error) {
    const answered = answeredSchema.safeParse(error);
    if (answered.success) {
        const { status, response } = answered.data;
        return { kind: 'answer', status, headers: response.headers, reason: reasonOf(response.data) };
    }
    const code = codeOf(error);
    return { kind: 'silence', reason: code ?? oneLine(error.message), sent: code === null || !NEVER_CONNECTED.has(code) };
}
/** An answer that octokit takes for a success, and that is none: torn on the way, or an error in GraphQL's clothes that will pass. */
function hiddenFailureOf(response) {
    const headers = headersSchema.parse(response.headers);
    // octokit hands on what is no JSON as text, and a body that broke off as ''.
    if (typeof response.data === 'string' && /^application\/json\b/.test(headers['content-type'] ?? ''))
        return { kind: 'silence', reason: 'the answer broke off', sent: true };
    const errors = graphqlErrors(response.data);
    const [reason] = errors.map(({ message }) => oneLine(message));
    if (reason === undefined)
        return null;
    if (errors.some(({ type }) => type === 'RATE_LIMITED'))
        return { kind: 'answer', status: 429, headers, reason };
    return reason.startsWith('Something went wrong') ? { kind: 'answer', status: 502, headers, reason } : null;
}
const graphqlErrorSchema = schemas/* object */.Ikc({ type: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP() });
/** The errors in what GraphQL answers; it says 200 with them. */
function graphqlErrors(data) {
    return schemas/* object */.Ikc({ errors: schemas/* array */.YOg(graphqlErrorSchema) }).safeParse(data).data?.errors ?? [];
}
function reasonOf(data) {
    if (typeof data === 'string')
        return oneLine(data);
    const { message, errors } = refusalSchema.parse(data);
    const details = errors.flatMap((error) => detailSchema.safeParse(error).data ?? []);
    return oneLine([message, ...details].filter((text) => text !== '').join('; '));
}
/** undici says only "fetch failed"; what failed is its cause. */
function codeOf(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
    }
    return null;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/shared/github/receive-file.js






/** Writes a body to a file and hashes it on the way. @throws PlatformError past the limit; whatever the stream throws where it breaks off */
async function receiveFile(body, { path, maxBytes, source, signal }) {
    if (!(body instanceof web_.ReadableStream))
        throw new errors/* PlatformError */.Wk(`${source}: GitHub sent no file`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const meter = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            bytes += chunk.length;
            hash.update(chunk);
            done(bytes > maxBytes ? new errors/* PlatformError */.Wk(`${source}: larger than the ${maxBytes} bytes that it may have`) : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), meter, (0,external_node_fs_.createWriteStream)(path), { signal });
    return { bytes, digest: `sha256:${hash.digest('hex')}` };
}

;// CONCATENATED MODULE: ./build/shared/github/send-with-retries.js




/**
 * Sends a request, and again where that is safe and may help.
 * @throws GithubError where GitHub says no, AmbiguousError where nobody knows whether it was done, PlatformError, CancelledError
 */
async function sendWithRetries(send, asked, { log, signal, sleep, random, count, token }) {
    for (let tries = 1, waited = 0;; tries += 1) {
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`${asked.method} ${asked.path} was not sent`);
        count();
        const outcome = await attempt(send);
        if ('response' in outcome)
            return outcome.response;
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`${asked.method} ${asked.path} was broken off`);
        const decision = (0,retry_policy/* decide */.LD)(outcome.failure, { tries, waited, repeatable: asked.repeatable, random: random() });
        if (decision.next === 'give-up')
            throw explainFailure(outcome.failure, { ...asked, tries, token });
        if (decision.next === 'look-first')
            throw explainAmbiguity(outcome.failure, asked);
        log.debug(`${asked.method} ${asked.path}: ${outcome.failure.reason}; again in ${decision.milliseconds} ms`);
        await sleep(decision.milliseconds, signal);
        waited += decision.milliseconds;
    }
}
async function attempt(send) {
    try {
        const response = await send();
        const failure = hiddenFailureOf(response);
        return failure === null ? { response } : { failure };
    }
    catch (error) {
        return { failure: failureOf(error) };
    }
}

;// CONCATENATED MODULE: ./build/shared/github/client.js











/** octokit as @actions/github builds it, without its plugins for retries: they send a POST again that may have been done. */
function makeGithubClient(options) {
    const { token, tokenSource = STEP_TOKEN, apiUrl, repository, log, signal, sleep = sleepFor, random = randomShare } = options;
    const [owner = '', repo = '', ...rest] = repository.split('/');
    if (owner === '' || repo === '' || rest.length > 0)
        throw new errors/* UserError */.yo(`${JSON.stringify(repository)} is no repository; owner/name is expected`);
    // The error about a header that can't be sent quotes it.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new errors/* UserError */.yo(`${tokenSource.name} is no token of GitHub: it is empty, or has a blank, a line break or a letter that none has`);
    let requests = 0;
    const surroundings = { log, signal, sleep, random, count: () => (requests += 1), token: tokenSource };
    // A `request` given here would replace that of @actions/github, and with it the proxy.
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }) });
    octokit.hook.wrap('request', (send, sent) => {
        const repeatable = sent.method !== 'POST' || sent.request['repeatable'] === true;
        return sendWithRetries(async () => send(sent), { method: sent.method, path: pathOf(sent), repeatable }, surroundings);
    });
    return {
        repository,
        signal,
        async request(route, parameters, { answer, repeatable = false }) {
            const { data } = await octokit.request(route, { ...parameters, owner, repo, request: { signal, repeatable } });
            return parseAnswer(answer, data, route);
        },
        async graphql(document, variables, { answer }) {
            const data = await octokit.graphql(document, { ...variables, request: { signal, repeatable: true } }).catch((error) => {
                throw explainQuery(error, tokenSource);
            });
            return parseAnswer(answer, data, 'a query');
        },
        async upload(uploadUrl, { name, path, contentType }, { answer }) {
            const data = await (0,external_node_fs_.openAsBlob)(path, { type: contentType });
            const url = `${uploadUrl.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(name)}`;
            const response = await octokit.request({ method: 'POST', url, data, headers: { 'content-type': contentType }, request: { signal } });
            return parseAnswer(answer, response.data, `the upload of ${name}`);
        },
        async download(route, parameters, { path, maxBytes }) {
            for (let tries = 1;; tries += 1) {
                const { data } = await octokit.request(route, { ...parameters, owner, repo, headers: { accept: 'application/octet-stream' }, request: { signal, parseSuccessResponseBody: false } });
                try {
                    return await receiveFile(data, { path, maxBytes, source: route, signal });
                }
                catch (error) {
                    if (signal.aborted)
                        throw new errors/* CancelledError */.cc(`${route} was broken off`);
                    if (error instanceof errors/* PlatformError */.Wk || tries >= retry_policy/* MAX_TRIES */.N$ || isFileError(error))
                        throw error;
                    await sleep((0,retry_policy/* backoff */.JN)(tries, random()), signal);
                }
            }
        },
        pause: (tries) => sleep((0,retry_policy/* backoff */.JN)(tries, random()), signal),
        requests: () => requests,
    };
}
async function sleepFor(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
    }
    catch (error) {
        throw signal.aborted ? new errors/* CancelledError */.cc('waiting for GitHub was broken off') : error;
    }
}
function randomShare() {
    return (0,external_node_crypto_.randomInt)(2 ** 32) / 2 ** 32;
}
/** What GitHub, or a proxy in between, answers is outside text like any other. */
function parseAnswer(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* PlatformError */.Wk(`GitHub's answer to ${what} is not what was expected: ${issue?.path.join('.') || 'all of it'}: ${issue?.message}`);
}
/** `/repos/{owner}/{repo}/git/refs` with the values that it is sent with. */
function pathOf(sent) {
    const filled = sent.url.replace(/\{(\w+)\}/g, (placeholder, name) => (sent[name] === undefined ? placeholder : String(sent[name])));
    return filled.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}
/** GraphQL says 200 to a query that it refuses. */
function explainQuery(error, { permissions }) {
    const [first, ...more] = graphqlErrors(error);
    if (first === undefined)
        return error;
    const reason = [first, ...more].map(({ message }) => message).join('; ').replace(/\s+/g, ' ').slice(0, 500);
    if (first.type === 'NOT_FOUND')
        return new github_errors/* GithubError */.E1(`GitHub found nothing for a query (${reason}): it is gone, or the token may not see it (contents: read)`, { status: 404, reason });
    if (first.type !== 'FORBIDDEN')
        return new github_errors/* GithubError */.E1(`GitHub refused a query (${reason})`, { status: 422, reason });
    const remedy = /not accessible/i.test(reason) ? `; add "contents: read" to ${permissions}` : '';
    return new github_errors/* GithubError */.E1(`GitHub refused a query (${reason})${remedy}`, { status: 403, reason });
}
/** Of this machine's disk: fetching again would not help. */
function isFileError(error) {
    return error instanceof Error && 'syscall' in error && ['open', 'write', 'mkdir'].includes(String(error.syscall));
}


/***/ })

};
