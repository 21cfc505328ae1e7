export const id = 9599;
export const ids = [9599];
export const modules = {

/***/ 31804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36199);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26931);


/**
 * Makes a thing by a POST that must not be done twice. After one whose fate is unknown it looks for what that one may have made,
 * and only where that is nothing asks again.
 * @param find what an earlier POST made; null where there is nothing
 * @throws AmbiguousError after some rounds without either
 */
async function createOnce(client, { create, find }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AmbiguousError */ .zQ))
                throw error;
            await client.pause(tries);
            const found = await find();
            if (found !== null)
                return found;
            if (tries >= _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRIES */ .N$)
                throw error;
        }
    }
}


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   zQ: () => (/* binding */ AmbiguousError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** GitHub answered, and the answer is no. The status lets a caller tell "taken" or "absent" from a refusal. */
class GithubError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    status;
    /** What GitHub said, one line. */
    reason;
    constructor(message, { status, reason }) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/**
 * A request that changes something was sent, and no answer tells whether it was done. Whoever asked looks before asking again:
 * a second POST would make a second comment, release or deployment.
 */
class AmbiguousError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
}
function hasStatus(error, ...statuses) {
    return error instanceof GithubError && statuses.includes(error.status);
}


/***/ }),

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const PAGE_SIZE = 100;
/** GitHub lists no more than 10,000 of anything this way. */
const MAX_PAGES = 100;
/** Everything in a list that GitHub hands out by pages of a hundred. */
async function listAll(what, page) {
    const all = [];
    for (let number = 1; number <= MAX_PAGES; number += 1) {
        const items = await page(number);
        all.push(...items);
        if (items.length < PAGE_SIZE)
            return all;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${what}: more than the ${MAX_PAGES * PAGE_SIZE} that GitHub lists; delete some`);
}


/***/ }),

/***/ 26931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   nl: () => (/* binding */ rateLimitDelay)
/* harmony export */ });
/* unused harmony export MAX_WAIT_MS */
/** Tries of one request, the first included. */
const MAX_TRIES = 5;
/** A job waits no longer than this for one request: a rate limit that lasts longer is told instead. */
const MAX_WAIT_MS = 60_000;
const FIRST_DELAY_MS = 500;
/** "If neither header is there, wait for at least one minute": docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const UNSAID_LIMIT_MS = 60_000;
/**
 * What follows a failed request. A rate limit is a refusal, so waiting and asking again is safe for every method;
 * a lost answer, or an error inside GitHub, is not: there only what may be done twice is.
 */
function decide(failure, attempt) {
    const limited = rateLimitDelay(failure);
    if (limited !== null)
        return waitOrGiveUp(limited, attempt);
    if (!isPassing(failure))
        return { next: 'give-up' };
    const unseen = failure.kind === 'silence' && !failure.sent;
    if (!attempt.repeatable && !unseen)
        return { next: 'look-first' };
    return waitOrGiveUp(retryAfter(failure) ?? backoff(attempt.tries, attempt.random), attempt);
}
/** Full jitter: runs that failed together don't come back together. */
function backoff(tries, random) {
    return Math.round(random * FIRST_DELAY_MS * 2 ** (tries - 1));
}
/** How long GitHub wants to be left alone; null where it set no limit. */
function rateLimitDelay(failure) {
    if (failure.kind === 'silence')
        return null;
    const { status, headers, reason } = failure;
    const spent = headers['x-ratelimit-remaining'] === '0';
    const limited = status === 429 || (status === 403 && (spent || headers['retry-after'] !== undefined || /rate limit/i.test(reason)));
    if (!limited)
        return null;
    return retryAfter(failure) ?? (spent ? untilReset(headers) : null) ?? UNSAID_LIMIT_MS;
}
function waitOrGiveUp(milliseconds, { tries, waited }) {
    return tries >= MAX_TRIES || waited + milliseconds > MAX_WAIT_MS ? { next: 'give-up' } : { next: 'wait', milliseconds };
}
function isPassing(failure) {
    return failure.kind === 'silence' || failure.status === 408 || failure.status >= 500;
}
function retryAfter(failure) {
    const text = failure.kind === 'answer' ? failure.headers['retry-after'] : undefined;
    return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;
}
/** By GitHub's own clock, which stands in the answer: that of this machine may be wrong. */
function untilReset(headers) {
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    const now = Date.parse(headers['date'] ?? '');
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(reset - now, 0) + 1000 : null;
}


/***/ }),

/***/ 59599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31804);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36199);
/* harmony import */ var _list_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2106);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26931);






const VIEWER = 'query { viewer { login } }';
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish().transform((body) => body ?? ''), user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() });
/**
 * Keeps one comment per subject on a pull request. Ours is known by its author and by a marker as its first line: either alone can be forged.
 * It never throws for what GitHub refuses, because a verdict does not depend on whether it could be posted.
 * @throws CancelledError
 */
async function upsertComment(client, { issue, subject, order, text }) {
    try {
        const { viewer } = await client.graphql(VIEWER, {}, { answer: viewerSchema });
        const write = { issue, order, body: `${markerOf(subject, order)}\n${text}`, list: () => listOwn(client, { issue, subject, login: viewer.login }) };
        for (let tries = 1; tries < _retry_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TRIES */ .N$; tries += 1) {
            const own = await write.list();
            const done = own.length === 0 ? await create(client, write) : await update(client, write, own);
            if (done !== null)
                return done;
        }
        return { state: 'failed', reason: `the comment on #${issue} was deleted each time it was found` };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 403, 404))
            return { state: 'refused', permission: 'pull-requests: write', reason: `${error.status}: ${error.reason}` };
        if (error instanceof _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk)
            return { state: 'failed', reason: error.message };
        throw error;
    }
}
/** Edits the oldest of our comments and deletes the others, which two runs at the same time may have made; null where it was deleted since it was listed. */
async function update(client, { order, body }, [oldest, ...others]) {
    const newer = [oldest, ...others].find((comment) => comment !== undefined && isNewer(comment, order));
    if (newer !== undefined)
        return { state: 'superseded', url: newer.html_url };
    if (oldest === undefined)
        return null;
    try {
        const { html_url: url } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: oldest.id, body }, { answer: commentSchema });
        for (const { id } of others)
            await remove(client, id);
        return { state: 'updated', url };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404))
            return null;
        throw error;
    }
}
async function create(client, { issue, body, list, order }) {
    const { html_url: url } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)(client, {
        create: () => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: issue, body }, { answer: commentSchema }),
        find: async () => (await list()).find((comment) => comment.run === order.run && comment.attempt === order.attempt) ?? null,
    });
    return { state: 'created', url };
}
async function remove(client, id) {
    try {
        await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, { answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() });
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404))
            throw error;
    }
}
async function listOwn(client, { issue, subject, login }) {
    const comments = await (0,_list_all_js__WEBPACK_IMPORTED_MODULE_5__/* .listAll */ ._)(`the comments of #${issue}`, (page) => {
        return client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: issue, per_page: _list_all_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE_SIZE */ .m, page }, { answer: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commentSchema) });
    });
    return comments
        .filter(({ user }) => user?.login === login)
        .flatMap((comment) => {
        const order = parseMarker(comment.body, subject);
        return order === null ? [] : [{ ...comment, ...order }];
    })
        .sort((a, b) => a.id - b.id);
}
function markerOf(subject, { run, attempt }) {
    return `<!-- mlops-actions:${subject} run=${run} attempt=${attempt} -->`;
}
/** Only the first line counts, and only all of it: a quote of our comment is not our comment. */
function parseMarker(body, subject) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const found = /^<!-- mlops-actions:(?<subject>[a-zA-Z0-9/-]+) run=(?<run>\d{1,15}) attempt=(?<attempt>\d{1,9}) -->$/.exec(line)?.groups;
    if (found?.['subject'] !== subject)
        return null;
    return { run: Number(found['run']), attempt: Number(found['attempt']) };
}
function isNewer(a, b) {
    return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}


/***/ })

};
