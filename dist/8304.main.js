export const id = 8304;
export const ids = [8304,9599,6307,8688];
export const modules = {

/***/ 81844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   fL: () => (/* binding */ isSpreadGate),
/* harmony export */   tq: () => (/* binding */ haveOwnIds)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * A name for each gate: its own, or a readable one made from what it says, numbered where two say the same.
 * @throws UserError where two gates were given the same id
 */
function gateIds(gates) {
    const taken = new Set();
    for (const { id } of gates) {
        if (id === undefined)
            continue;
        if (taken.has(id))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`gates: two gates have the id ${JSON.stringify(id)}; give each its own`);
        taken.add(id);
    }
    return gates.map((gate) => {
        if (gate.id !== undefined)
            return gate.id;
        const base = describe(gate);
        let id = base;
        for (let copy = 2; taken.has(id); copy++)
            id = `${base} (${copy})`;
        taken.add(id);
        return id;
    });
}
/** Whether no two gates were given the same id. */
function haveOwnIds(gates) {
    const given = gates.flatMap(({ id }) => id ?? []);
    return new Set(given).size === given.length;
}
/** The gate as written: `min 0.8`, `min 0.5, max 0.9`, `margin 2%`, `max-difference 0.1`. */
function allowedBy(gate) {
    if ('against' in gate)
        return `margin ${gate.margin}`;
    if ('max-difference' in gate)
        return `max-difference ${gate['max-difference']}`;
    if ('min-ratio' in gate)
        return `min-ratio ${gate['min-ratio']}`;
    const sides = [...('min' in gate ? [`min ${gate.min}`] : []), ...(gate.max === undefined ? [] : [`max ${gate.max}`])];
    return sides.join(', ');
}
/** Whether it holds the slices of a column against each other. */
function isSpreadGate(gate) {
    return 'max-difference' in gate || 'min-ratio' in gate;
}
function describe(gate) {
    const what = gate.slice === undefined ? gate.metric : `${gate.metric} by ${gate.slice}`;
    return 'against' in gate ? `${what} against baseline` : `${what} ${allowedBy(gate)}`;
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatKeyPath)
/* harmony export */ });
/** `gates[0].margin`, `data.columns["flight id"].min`. */
function formatKeyPath(keys) {
    return keys.map((key, place) => formatKey(key, place === 0)).join('');
}
function formatKey(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `[${JSON.stringify(key)}]`;
    return first ? key : `.${key}`;
}


/***/ }),

/***/ 18343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** What a finding of this check does, where `level` is one for all checks or one for each. */
function levelOf(level, check) {
    return (typeof level === 'object' ? level[check] : level) ?? 'fail';
}


/***/ }),

/***/ 74318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ruleParts)
/* harmony export */ });
/** A rule in either of its forms. */
function ruleParts(config) {
    if (typeof config === 'string')
        return { rule: config, name: config, message: null, level: 'fail' };
    return { rule: config.rule, name: config.id ?? config.rule, message: config.message ?? null, level: config.level ?? 'fail' };
}


/***/ }),

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


/***/ }),

/***/ 23519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fixedDecimals)
/* harmony export */ });
/** Made once: making one takes longer than a hundred numbers written by it. */
const formats = new Map();
/** `1,234.500`, `-0.05`: with so many decimals. @param decimals from 0 to 20 */
function fixedDecimals(value, decimals) {
    const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
    return format.format(value);
}


/***/ }),

/***/ 82243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ decisionChanges)
});

// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/config/gate-id.js
var gate_id = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
;// CONCATENATED MODULE: ./build/shared/report/decision/effect.js
function inverse(effect) {
    if (effect === 'alters')
        return 'alters';
    return effect === 'loosens' ? 'tightens' : 'loosens';
}
/** Of a lower limit: more asks more; where it is absent nothing is asked. */
function effectOfFloor(before, after) {
    return (after ?? Number.NEGATIVE_INFINITY) < (before ?? Number.NEGATIVE_INFINITY) ? 'loosens' : 'tightens';
}
/** Of an upper limit: less asks more; where it is absent nothing is asked. */
function effectOfCeiling(before, after) {
    return (after ?? Number.POSITIVE_INFINITY) > (before ?? Number.POSITIVE_INFINITY) ? 'loosens' : 'tightens';
}
/** Of one of several ways that ask more and more of the model. */
function effectOfStep(before, after, ascending) {
    return ascending.indexOf(after) < ascending.indexOf(before) ? 'loosens' : 'tightens';
}

;// CONCATENATED MODULE: ./build/shared/report/decision/gate-settings.js


/** Everything that two gates which ask the same of the same rows can differ in. */
function gateSettings(before, after) {
    return [...subjects(before.gate, after.gate), ...limits(before.gate, after.gate), ...conditions(before, after)];
}
/** Gates are also paired by their id, and may then be about something else. */
function subjects(before, after) {
    return [
        { name: 'metric', before: before.metric, after: after.metric, effect: 'alters' },
        { name: 'slice', before: before.slice, after: after.slice, effect: 'alters' },
    ];
}
function limits(before, after) {
    if (conditionOf(before) !== conditionOf(after))
        return [{ name: 'condition', before: (0,gate_id/* allowedBy */.Q)(before), after: (0,gate_id/* allowedBy */.Q)(after), effect: 'alters' }];
    if ('against' in before && 'against' in after)
        return [{ name: 'margin', before: before.margin, after: after.margin, effect: effectOfMargin(before.margin, after.margin) }];
    const [old, now] = [limitsIn(before), limitsIn(after)];
    return [
        ...['min', 'min-ratio'].map((name) => ({ name, before: old[name], after: now[name], effect: effectOfFloor(old[name], now[name]) })),
        ...['max', 'max-difference'].map((name) => ({ name, before: old[name], after: now[name], effect: effectOfCeiling(old[name], now[name]) })),
    ];
}
/** What a gate asks at all; of two that ask the same the limits can be held against each other. */
function conditionOf(gate) {
    if ('against' in gate)
        return 'comparison';
    if ('max-difference' in gate)
        return 'difference';
    return 'min-ratio' in gate ? 'ratio' : 'bound';
}
function limitsIn(gate) {
    return {
        min: 'min' in gate ? gate.min : undefined,
        max: 'max' in gate ? gate.max : undefined,
        'min-ratio': 'min-ratio' in gate ? gate['min-ratio'] : undefined,
        'max-difference': 'max-difference' in gate ? gate['max-difference'] : undefined,
    };
}
/** A share of the baseline and a number in the metric's unit can't be held against each other before a run. */
function effectOfMargin(before, after) {
    if (typeof before !== typeof after)
        return 'alters';
    return effectOfCeiling(Number.parseFloat(String(before)), Number.parseFloat(String(after)));
}
const INHERITED = ['when-inconclusive', 'confidence', 'min-rows', 'require-baseline', 'min-joined'];
function conditions(before, after) {
    // Where too little evidence only warns, asking for more of it lets more through.
    const moreEvidence = whenInconclusive(after) === 'warn' ? inverse : (effect) => effect;
    const settings = {
        'when-inconclusive': { before: whenInconclusive(before), after: whenInconclusive(after), effect: effectOfStep(whenInconclusive(before), whenInconclusive(after), ['warn', 'inconclusive']) },
        confidence: { before: confidence(before), after: confidence(after), effect: moreEvidence(effectOfFloor(confidence(before), confidence(after))) },
        'min-rows': minRows(before, after, moreEvidence),
        ...ofComparisons(before, after),
    };
    return [
        { name: 'mode', before: before.gate.mode, after: after.gate.mode, effect: effectOfStep(before.gate.mode, after.gate.mode, ['warn', 'enforce']) },
        ...INHERITED.map((name) => ({ name, ...settings[name], inherited: ownValue(before.gate, name) === undefined && ownValue(after.gate, name) === undefined })),
    ];
}
function ofComparisons(before, after) {
    const [required, requires] = [before, after].map(({ gate, evaluate }) => ('against' in gate ? (gate['require-baseline'] ?? evaluate['require-baseline']) : undefined));
    const [joined, joins] = [before, after].map(({ gate, evaluate }) => ('against' in gate ? (gate['min-joined'] ?? evaluate['min-joined']) : undefined));
    return {
        'require-baseline': { before: required, after: requires, effect: effectOfStep(required, requires, [false, true]) },
        'min-joined': { before: joined, after: joins, effect: effectOfFloor(joined, joins) },
    };
}
function ownValue(gate, name) {
    return Object.hasOwn(gate, name) ? gate[name] : undefined;
}
/** A slice with too few rows is left out, so that asking for more rows judges fewer slices. */
function minRows(before, after, moreEvidence) {
    const [old, now] = [before, after].map(({ gate, evaluate }) => gate['min-rows'] ?? evaluate['min-rows']);
    const effect = effectOfFloor(old, now);
    return { before: old, after: now, effect: after.gate.slice === undefined ? moreEvidence(effect) : inverse(effect) };
}
function whenInconclusive({ gate, evaluate }) {
    return gate['when-inconclusive'] ?? evaluate['when-inconclusive'] ?? (gate.slice === undefined ? 'inconclusive' : 'warn');
}
/** A bound gate without one of its own judges the value, whatever `evaluate.confidence` says. */
function confidence({ gate, evaluate }) {
    return gate.confidence ?? ('against' in gate ? evaluate.confidence : undefined);
}

;// CONCATENATED MODULE: ./build/shared/report/decision/show-setting.js
/** Longer values are cut: the line leads to the whole one. */
const MAX_SHOWN = 80;
/** Both sides of a setting as text; two numbers with the same decimals, so that they are read against each other. */
function showSetting(before, after) {
    if (typeof before === 'number' && typeof after === 'number') {
        const decimals = Math.max(decimalsOf(before), decimalsOf(after));
        return { before: before.toFixed(decimals), after: after.toFixed(decimals) };
    }
    return { before: showValue(before), after: showValue(after) };
}
function decimalsOf(value) {
    return Math.min(20, /\.(?<decimals>\d+)$/.exec(String(value))?.groups?.['decimals']?.length ?? 0);
}
function showValue(value) {
    if (value === undefined || value === null)
        return null;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

;// CONCATENATED MODULE: ./build/shared/report/decision/gate-changes.js




/** Gates that were added, removed, loosened or tightened, each setting as it counts: its own, or the one it inherits. */
function gateChanges(base, here) {
    const { pairs, removed, added } = pairUp(base.gates, here.gates);
    const changed = pairs.flatMap(([before, after]) => changesOfGate(before, { after, base, here }));
    return {
        changes: [
            ...changed.filter(({ inherited }) => !inherited).map(({ change }) => change),
            ...removed.map((placed) => wholeGate(placed, base, 'base')),
            ...added.map((placed) => wholeGate(placed, here, 'here')),
        ],
        inherited: new Map(changed
            .filter(({ inherited }) => inherited)
            .sort((a, b) => GRAVITY.indexOf(a.change.effect) - GRAVITY.indexOf(b.change.effect))
            .map(({ change }) => [change.setting ?? '', change.effect])),
    };
}
const GRAVITY = ['alters', 'tightens', 'loosens'];
/** First those with the same id, then those that say the same, then those that ask the same of the same rows, in their order. */
function pairUp(base, here) {
    let removed = base.map((gate, place) => ({ gate, place }));
    let added = here.map((gate, place) => ({ gate, place }));
    const pairs = [];
    const names = [({ id }) => id ?? null, canonical_json/* canonicalJson */.d, (gate) => (0,canonical_json/* canonicalJson */.d)([gate.metric, gate.slice ?? null, conditionOf(gate)])];
    for (const name of names) {
        for (const after of added) {
            const wanted = name(after.gate);
            const before = removed.find(({ gate }) => wanted !== null && name(gate) === wanted);
            if (before === undefined)
                continue;
            pairs.push([before, after]);
            removed = removed.filter((other) => other !== before);
            added = added.filter((other) => other !== after);
        }
    }
    return { pairs: pairs.sort(([, a], [, b]) => a.place - b.place), removed, added };
}
/** As a person would call it: its own name, else what it asks, without the limit. */
function nameOf(gate) {
    const rows = gate.slice === undefined ? '' : ` by ${gate.slice}`;
    return gate.id ?? `${gate.metric}${rows}${'against' in gate ? ' against baseline' : ''}`;
}
function wholeGate({ gate, place }, { lineOf }, side) {
    const line = lineOf(['gates', place]);
    const stricter = side === 'here' ? 'tightens' : 'loosens';
    return {
        effect: gate.mode === 'warn' ? 'alters' : stricter,
        subject: { kind: 'gate', name: nameOf(gate) },
        setting: null,
        before: side === 'base' ? (0,gate_id/* allowedBy */.Q)(gate) : null,
        after: side === 'here' ? (0,gate_id/* allowedBy */.Q)(gate) : null,
        place: line === null ? null : { line, side },
    };
}
function changesOfGate(before, { after, base, here }) {
    const line = here.lineOf(['gates', after.place]);
    const stopsNothing = before.gate.mode === 'warn' && after.gate.mode === 'warn';
    return gateSettings({ gate: before.gate, evaluate: base.evaluate }, { gate: after.gate, evaluate: here.evaluate })
        .filter((setting) => setting.before !== setting.after)
        .map((setting) => ({
        inherited: setting.inherited ?? false,
        change: {
            effect: stopsNothing ? 'alters' : setting.effect,
            subject: { kind: 'gate', name: nameOf(after.gate) },
            setting: setting.name,
            ...showSetting(setting.before, setting.after),
            place: line === null ? null : { line, side: 'here' },
        },
    }));
}

// EXTERNAL MODULE: ./build/shared/config/rule-parts.js
var rule_parts = __webpack_require__(74318);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-rows.js + 1 modules
var split_rows = __webpack_require__(56670);
// EXTERNAL MODULE: ./build/shared/config/level-of.js
var level_of = __webpack_require__(18343);
;// CONCATENATED MODULE: ./build/shared/report/decision/column-changes.js




/** Checks on columns that were added, dropped or changed. */
function columnChanges(base, here) {
    const names = [...new Set([...Object.keys(here), ...Object.keys(base)])];
    return names.flatMap((name) => {
        const before = Object.hasOwn(base, name) ? base[name] : undefined;
        const after = Object.hasOwn(here, name) ? here[name] : undefined;
        const keys = ['data', 'columns', name];
        if (before === undefined || after === undefined)
            return [{ keys, before, after, effect: after === undefined ? 'loosens' : 'tightens' }];
        const changed = schema/* COLUMN_CHECKS */.t0.filter((check) => (0,canonical_json/* canonicalJson */.d)([before[check]]) !== (0,canonical_json/* canonicalJson */.d)([after[check]])).map((check) => ({
            keys: [...keys, check],
            before: before[check],
            after: after[check],
            effect: effectOfCheck(check, before, after),
        }));
        return [...changed, ...levelChanges(before, after, { keys, checks: schema/* COLUMN_CHECKS */.t0 })];
    });
}
/** What a finding does, of the checks that both sides make. */
function levelChanges(before, after, { keys, checks }) {
    const made = checks.filter((check) => check === 'type' || (before[check] !== undefined && after[check] !== undefined));
    const steps = made.map((check) => [(0,level_of/* levelOf */.I)(before.level, check), (0,level_of/* levelOf */.I)(after.level, check)]).filter(([old, now]) => old !== now);
    const effects = new Set(steps.map(([old, now]) => effectOfStep(old, now, ['warn', 'fail'])));
    if (effects.size === 0)
        return [];
    const [effect = 'alters'] = effects;
    return [{ keys: [...keys, 'level'], before: before.level, after: after.level, effect: effects.size === 1 ? effect : 'alters' }];
}
function effectOfCheck(check, before, after) {
    if (check === 'unique')
        return effectOfStep(before.unique ?? false, after.unique ?? false, [false, true]);
    if (after[check] === undefined)
        return 'loosens';
    if (before[check] === undefined)
        return 'tightens';
    if (check === 'missing' || check === 'max-length')
        return effectOfCeiling(before[check], after[check]);
    if (check === 'min-length')
        return effectOfFloor(before[check], after[check]);
    if (check === 'min' || check === 'max')
        return effectOfBound(check, before[check], after[check]);
    if (check === 'mean' || check === 'stddev')
        return effectOfRange(before[check] ?? {}, after[check] ?? {});
    return check === 'values' ? effectOfValues(before.values ?? [], after.values ?? []) : 'alters';
}
/** Dates as texts are left to the reader: which of two forms is later takes the column's type to tell. */
function effectOfBound(check, before, after) {
    if (typeof before !== 'number' || typeof after !== 'number')
        return 'alters';
    return check === 'min' ? effectOfFloor(before, after) : effectOfCeiling(before, after);
}
function effectOfRange(before, after) {
    const effects = new Set([
        ...(before.min === after.min ? [] : [effectOfFloor(before.min, after.min)]),
        ...(before.max === after.max ? [] : [effectOfCeiling(before.max, after.max)]),
    ]);
    const [effect = 'alters'] = effects;
    return effects.size === 1 ? effect : 'alters';
}
function effectOfValues(before, after) {
    const [old, now] = [before.map(String), after.map(String)];
    if (old.every((value) => now.includes(value)))
        return 'loosens';
    return now.every((value) => old.includes(value)) ? 'tightens' : 'alters';
}

;// CONCATENATED MODULE: ./build/shared/report/decision/key-changes.js






/** Everything beside the gates by which a model is judged, let in, or served. */
function keyChanges(base, here, inherited) {
    return [
        ...changed(['model'], base.config.model, here.config.model),
        ...dataChanges(base.config.data, here.config.data),
        ...evaluateChanges(base.evaluate, here.evaluate, inherited),
        ...changed(['registry'], base.config.registry, here.config.registry),
        ...deployChanges(base.config.deploy ?? {}, here.config.deploy ?? {}),
    ];
}
/** @param effect of the change, where it can be said */
function changed(keys, before, after, effect = 'alters') {
    return (0,canonical_json/* canonicalJson */.d)([before]) === (0,canonical_json/* canonicalJson */.d)([after]) ? [] : [{ keys, before, after, effect }];
}
function dataChanges(before, after) {
    if (before === undefined || after === undefined)
        return changed(['data'], before?.source, after?.source);
    const extra = 'extra-columns';
    return [
        ...['source', 'delimiter', 'encoding', 'id', 'target', 'missing-values'].flatMap((key) => changed(['data', key], before[key], after[key])),
        ...changed(['data', 'split'], before.split ?? split_rows/* DEFAULT_SPLIT */.H, after.split ?? split_rows/* DEFAULT_SPLIT */.H),
        ...columnChanges(before.columns ?? {}, after.columns ?? {}),
        ...changed(['data', extra], before[extra], after[extra], effectOfStep(before[extra], after[extra], ['allow', 'info', 'warn', 'fail'])),
        ...changed(['data', 'rows', 'min'], before.rows?.min, after.rows?.min, effectOfFloor(before.rows?.min, after.rows?.min)),
        ...changed(['data', 'rows', 'max'], before.rows?.max, after.rows?.max, effectOfCeiling(before.rows?.max, after.rows?.max)),
        ...changed(['data', 'rows', 'unique'], before.rows?.unique, after.rows?.unique, effectOfPresence(before.rows?.unique, after.rows?.unique)),
        ...levelChanges(before.rows ?? {}, after.rows ?? {}, { keys: ['data', 'rows'], checks: ['min', 'max', 'unique'] }),
        ...ruleChanges(before.rules ?? [], after.rules ?? []),
        ...driftChanges(before.drift, after.drift),
        ...changed(['data', 'time'], before.time, after.time),
        ...trapChanges(schema/* trapsSchema */.as.parse(before.traps ?? {}), schema/* trapsSchema */.as.parse(after.traps ?? {})),
    ];
}
/** By what reports call a rule. */
function ruleChanges(before, after) {
    const [old, now] = [byName(before), byName(after)];
    const keys = ['data', 'rules'];
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
        const [was, is] = [old.get(name), now.get(name)];
        if (was === undefined || is === undefined)
            return changed(keys, was?.rule, is?.rule, effectOfPresence(was, is));
        return [...changed(keys, was.rule, is.rule), ...changed(keys, `${name}: level ${was.level}`, `${name}: level ${is.level}`, effectOfStep(was.level, is.level, ['warn', 'fail']))];
    });
}
function byName(rules) {
    return new Map(rules.map(rule_parts/* ruleParts */.J).map((parts) => [parts.name, parts]));
}
function trapChanges(before, after) {
    return schema/* TRAPS */.d5.flatMap((trap) => changed(['data', 'traps', trap], before[trap], after[trap], effectOfStep(before[trap] ?? 'warn', after[trap] ?? 'warn', ['off', 'warn', 'fail'])));
}
function driftChanges(before, after) {
    const keys = ['data', 'drift'];
    if (before === undefined || after === undefined)
        return changed(keys, before, after, effectOfPresence(before, after));
    return [
        ...changed([...keys, 'against'], before.against, after.against),
        ...changed([...keys, 'max'], before.max, after.max, effectOfCeiling(before.max, after.max)),
        ...changed([...keys, 'level'], before.level, after.level, effectOfStep(before.level, after.level, ['warn', 'fail'])),
        ...changed([...keys, 'except'], before.except, after.except),
    ];
}
/** What is asked for the first time asks more; what is no longer asked asks less. */
function effectOfPresence(before, after) {
    if (after === undefined)
        return 'loosens';
    return before === undefined ? 'tightens' : 'alters';
}
function evaluateChanges(before, after, inherited) {
    const keys = ['baseline', 'metrics', 'slices', 'weight', 'group', 'repeat', 'positive', 'threshold', 'predictions', 'onnx', 'predict', 'confidence', 'min-rows', 'min-joined', 'require-baseline', 'when-inconclusive'];
    return keys.flatMap((key) => changed(['evaluate', key], before[key], after[key], inherited.get(key)));
}
function deployChanges(before, after) {
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((stage) => {
        const old = Object.hasOwn(before, stage) ? before[stage] : undefined;
        const now = Object.hasOwn(after, stage) ? after[stage] : undefined;
        const keys = ['deploy', stage];
        if (old === undefined || now === undefined)
            return changed(keys, old?.target, now?.target);
        const golden = [old, now].map((target) => ('golden' in target ? target.golden : undefined));
        const bothGolden = golden[0] !== undefined && golden[1] !== undefined;
        return [
            ...changed([...keys, 'target'], old.target, now.target),
            ...changed([...keys, 'path'], 'path' in old ? old.path : undefined, 'path' in now ? now.path : undefined),
            ...(bothGolden ? changed([...keys, 'golden'], golden[0], golden[1], effectOfStep(golden[0], golden[1], [false, true])) : []),
            ...changed([...keys, 'check'], old.check, now.check, effectOfPresence(old.check, now.check)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/shared/report/decision/waiver-changes.js


/** Waivers that were added, removed, prolonged or cut short, or that another answers for now. */
function waiverChanges(base, here) {
    const gates = new Set([...here.waivers, ...base.waivers].map(({ gate }) => gate));
    return [...gates].flatMap((gate) => {
        const before = base.waivers.find((waiver) => waiver.gate === gate);
        const after = here.waivers.find((waiver) => waiver.gate === gate);
        const place = placeOf(after, { of: here, side: 'here' }) ?? placeOf(before, { of: base, side: 'base' });
        const change = (setting, effect, [old, now]) => ({ effect, subject: { kind: 'key', name: (0,key_path/* formatKeyPath */.K)(['waivers', gate]) }, setting, ...showSetting(old, now), place });
        if (before === undefined || after === undefined)
            return [change(null, after === undefined ? 'tightens' : 'loosens', [until(before), until(after)])];
        return ['expires', 'reason', 'by'].filter((key) => before[key] !== after[key]).map((key) => change(key, effectOf(key, before, after), [before[key], after[key]]));
    });
}
function effectOf(key, before, after) {
    if (key !== 'expires')
        return 'alters';
    return after.expires > before.expires ? 'loosens' : 'tightens';
}
function until(waiver) {
    return waiver === undefined ? null : `until ${waiver.expires}`;
}
function placeOf(waiver, { of, side }) {
    const line = waiver === undefined ? null : of.lineOf(['waivers', of.waivers.indexOf(waiver)]);
    return line === null ? null : { line, side };
}

;// CONCATENATED MODULE: ./build/shared/report/decision/decision-changes.js






const ORDER = { loosens: 0, alters: 1, tightens: 2 };
/**
 * What in this mlops.yml decides otherwise than in the base's, the looser first: whatever the author of a change could set to make it pass
 * is what its reviewer must see.
 */
function decisionChanges(base, here) {
    const [before, after] = [judging(base), judging(here)];
    const gates = gateChanges({ gates: before.config.gates ?? [], evaluate: before.evaluate, lineOf: base.lineOf }, { gates: after.config.gates ?? [], evaluate: after.evaluate, lineOf: here.lineOf });
    const keys = keyChanges(before, after, gates.inherited).map((change) => ofKey(change, { base, here }));
    const waivers = waiverChanges({ waivers: before.config.waivers ?? [], lineOf: base.lineOf }, { waivers: after.config.waivers ?? [], lineOf: here.lineOf });
    return [...gates.changes, ...waivers, ...keys].sort((a, b) => ORDER[a.effect] - ORDER[b.effect]);
}
function judging({ config }) {
    return { config, evaluate: config.evaluate ?? schema/* evaluateSchema */.$F.parse({}) };
}
function ofKey({ keys, before, after, effect }, { base, here }) {
    const subject = { kind: 'key', name: (0,key_path/* formatKeyPath */.K)(keys) };
    const shown = showSetting(before, after);
    const now = here.lineOf(keys);
    if (now !== null)
        return { effect, subject, setting: null, ...shown, place: { line: now, side: 'here' } };
    const old = base.lineOf(keys);
    return { effect, subject, setting: null, ...shown, place: old === null ? null : { line: old, side: 'base' } };
}


/***/ }),

/***/ 76941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   bc: () => (/* binding */ MAX_COMMENT),
/* harmony export */   pI: () => (/* binding */ fitComment)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42885);
/* harmony import */ var _report_detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36582);



/** GitHub names 65,536 characters as the most that a comment holds; the rest is for the marker. */
const MAX_COMMENT = 60_000;
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const noChart = { ..._report_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .FULL_DETAIL */ .g, chart: false };
const fewRows = { ...noChart, rows: 5 };
const noRows = { ...fewRows, rows: 0 };
const shortSlices = { ...noRows, slices: 10 };
const noSlices = { ...shortSlices, slices: 0 };
const fewReasons = { ...noSlices, reasons: 10, changes: 10 };
const noPassingSlices = { ...fewReasons, passingSlices: 0 };
const fewSlices = { ...noPassingSlices, failingSlices: 5 };
const fewGates = { ...fewSlices, gates: 40 };
const noMetrics = { ...fewGates, metrics: false, reasons: 0, changes: 5 };
const gravest = { ...noMetrics, gates: 5, failingSlices: 1, changes: 2 };
/** What goes first, what next; each step keeps out what those before it left out. Rows, reasons and names go whole, never in part. */
const STEPS = [
    { left: 'the chart', detail: noChart },
    { left: 'rows whose answer changed', detail: fewRows },
    { left: 'rows whose answer changed', detail: noRows },
    { left: 'smaller slices', detail: shortSlices },
    { left: 'the table of slices', detail: noSlices },
    { left: 'the reasons of most gates', detail: fewReasons },
    { left: 'slices that passed', detail: noPassingSlices },
    { left: 'all but the worst slices', detail: fewSlices },
    { left: 'most gates', detail: fewGates },
    { left: 'the table of metrics', detail: noMetrics },
    { left: 'all but the gravest gates', detail: gravest },
];
/** The most detailed report that fits, which says what it leaves out and where that is. */
function fitComment(render, { limit, size, whole }) {
    const place = whole.address === undefined ? whole.name : (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .n)(whole.name, whole.address);
    let text = render({ detail: _report_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .FULL_DETAIL */ .g, leftOut: '' });
    let told = text;
    const left = [];
    for (const step of STEPS) {
        if (size(text) <= limit)
            return text;
        const shorter = render({ detail: step.detail, leftOut: '' });
        if (shorter === told)
            continue;
        told = shorter;
        if (!left.includes(step.left))
            left.push(step.left);
        text = render({ detail: step.detail, leftOut: `*Left out for want of room: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki)(left)}. All of it is in ${place}.*` });
    }
    return size(text) <= limit ? text : firstBlocks(text, { limit, size, note: `*The rest has no room here. All of it is in ${place}.*\n` });
}
/** Paragraphs from the top as long as they fit; one that is too long by itself is left out, and what is folded goes as a whole. */
function firstBlocks(text, { limit, size, note }) {
    let kept = '';
    for (const block of text.trimEnd().replace(/<details>[^]*<\/details>\n*/, '').split(/\n{2,}/)) {
        if (size(`${kept}${block}\n\n${note}`) <= limit)
            kept += `${block}\n\n`;
    }
    return kept + note;
}
/** As GitHub counts a comment: UTF-16 units. */
function unitsOf(text) {
    return text.length;
}
/** As GitHub counts a summary. */
function bytesOf(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 41808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dZ: () => (/* binding */ formatRows),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   yg: () => (/* binding */ formatDigits),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23519);

const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
const formats = new Map();
/** Making one costs as much as a hundred numbers that it writes, and a table of many columns writes many. */
function numberFormat(limit, digits) {
    const key = `${limit} ${digits}`;
    const known = formats.get(key) ?? new Intl.NumberFormat('en-US', { [limit]: digits });
    formats.set(key, known);
    return known;
}
/** `25,600` */
function formatCount(count) {
    return numberFormat('maximumFractionDigits', 0).format(count);
}
/** `1 row`, `25,600 rows` */
function formatRows(count) {
    return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}
/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
function decimalsFor(value, spread) {
    const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    if (!(spread > 0))
        return scale;
    return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}
/** `0.845`, `−0.052`; `–` where there is none. */
function formatNumber(value, decimals) {
    if (value === null)
        return NONE;
    const text = (0,_judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedDecimals */ .$)(Math.abs(value), decimals);
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** From here on zeros are counted, not read. */
const HUGE = 1e15;
const TINY = 1e-6;
/** `884.504`, `−5`, `1.5e+300`: a number of any size to so many significant digits. */
function formatDigits(value, digits) {
    const size = Math.abs(value);
    const plain = size === 0 || (size >= TINY && size < HUGE);
    return (plain ? numberFormat('maximumSignificantDigits', digits).format(value) : Number(value.toPrecision(digits)).toExponential()).replace(/^-/, MINUS);
}
/** `2026-11-21 10:02 UTC` */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `90 %` of 0.9; one decimal where it is needed. */
function formatPercent(share) {
    return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function formatList(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2.1 s`, `35 ms`, `3 min 20 s` */
function formatSeconds(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds < 1000)
        return `${milliseconds} ms`;
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `12.4 kB` */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    // What would be rounded to 1000.0 kB is 1.0 MB.
    const power = UNITS.findIndex((_, place) => bytes / 1000 ** (place + 1) < 999.95 || place === UNITS.length - 1) + 1;
    return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}


/***/ }),

/***/ 18913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sliceText),
/* harmony export */   o: () => (/* binding */ sliceName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61424);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);


/** A cell value can be as long as a file. */
const MAX_NAME = 80;
const MAX_SIDE = 38;
/** `plan = enterprise` */
function sliceText(slice) {
    const whole = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
    if (whole.length <= MAX_NAME)
        return whole;
    // Each by itself, so that a long column does not hide which slice it is.
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(Object.entries(slice).map(([column, part]) => `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(column, MAX_SIDE)} = ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(part, MAX_SIDE)}`).join(', '), MAX_NAME);
}
/** As a code span. */
function sliceName(slice) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(sliceText(slice));
}


/***/ }),

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 25705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ parseTimeText),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS_OF_MONTH = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
/**
 * Milliseconds since 1970-01-01 UTC of the calendar day `2001-01-14` in `bytes[start, end)`; NaN where there is none.
 * Blanks around are trimmed. 30 February is no day.
 */
function parseDate(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    return to - from === 10 ? dayAt(bytes, from) : Number.NaN;
}
/**
 * Milliseconds since 1970-01-01 UTC of the time in `bytes[start, end)`; NaN where there is none.
 *
 * The forms of RFC 3339 and their common relatives: `2001-01-14`, `2001-01-14 21:55`, `2001-01-14T21:55:00`, with a fraction of the second
 * (`.123`, kept as far as a double goes), with `Z` or an offset (`+01:00`, `+0100`, `+01`). Without a zone it is read as UTC.
 * Blanks around are trimmed. 30 February, 24:00 and leap seconds are no times.
 */
function parseTime(bytes, start, end) {
    const [from, to] = trimmed(bytes, start, end);
    const day = dayAt(bytes, from);
    let at = from + 10;
    if (at >= to)
        return at === to ? day : Number.NaN;
    if (bytes[at] !== SPACE && !isLetter(bytes[at], UPPER_T))
        return Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const minutes = twoDigits(bytes, at + 4);
    if (bytes[at + 3] !== COLON || !(hours <= 23) || !(minutes <= 59))
        return Number.NaN;
    let time = day + hours * 60 * MINUTE + minutes * MINUTE;
    at += 6;
    if (bytes[at] === COLON && at < to) {
        const seconds = twoDigits(bytes, at + 1);
        if (!(seconds <= 59))
            return Number.NaN;
        time += seconds * 1000;
        at += 3;
        if (bytes[at] === POINT && at < to) {
            const first = at + 1;
            let unit = 100;
            for (at = first; at < to && isDigit(bytes[at]); at++, unit /= 10)
                time += ((bytes[at] ?? 0) - ZERO) * unit;
            if (at === first)
                return Number.NaN;
        }
    }
    if (at === to)
        return time;
    if (at > to)
        return Number.NaN;
    return time - offsetAt(bytes, at, to);
}
/** As `parseTime`, of a text. */
function parseTimeText(text) {
    const bytes = Buffer.from(text);
    return parseTime(bytes, 0, bytes.length);
}
/** Milliseconds that a zone is ahead of UTC; NaN where `[at, to)` is no zone. */
function offsetAt(bytes, at, to) {
    if (isLetter(bytes[at], UPPER_Z))
        return to === at + 1 ? 0 : Number.NaN;
    const sign = bytes[at] === PLUS ? 1 : bytes[at] === DASH ? -1 : Number.NaN;
    const hours = twoDigits(bytes, at + 1);
    const length = to - at;
    const minutes = length === 3 ? 0 : twoDigits(bytes, at + (length === 6 ? 4 : 3));
    const complete = length === 3 || length === 5 || (length === 6 && bytes[at + 3] === COLON);
    return complete && hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * MINUTE : Number.NaN;
}
/** Milliseconds of the day `yyyy-mm-dd` that starts at this byte; NaN where there is none. The caller knows that ten bytes are there. */
function dayAt(bytes, at) {
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const day = twoDigits(bytes, at + 8);
    if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH || !(month >= 1) || !(day >= 1))
        return Number.NaN;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
    return day <= length ? daysSince1970(year, month, day) * DAY : Number.NaN;
}
/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
function daysSince1970(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function twoDigits(bytes, at) {
    const tens = bytes[at];
    const ones = bytes[at + 1];
    if (tens === undefined || ones === undefined || !isDigit(tens) || !isDigit(ones))
        return Number.NaN;
    return (tens - ZERO) * 10 + ones - ZERO;
}
function trimmed(bytes, start, end) {
    let from = start;
    let to = end;
    while (from < to && (bytes[from] === SPACE || bytes[from] === TAB))
        from++;
    while (from < to && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB))
        to--;
    return [from, to];
}
function isDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}
/** The letter in either case. */
function isLetter(byte, upper) {
    return byte !== undefined && (byte & ~32) === upper;
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** What a stage or a gate says. `inconclusive` means: it could not be judged, which is never a pass. */
const VERDICTS = ['pass', 'warn', 'inconclusive', 'fail'];
/** The gravest of several verdicts: fail > inconclusive > warn > pass. None at all is `inconclusive`: nothing was judged. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];
}
/** Register and deploy accept nothing but these. */
function isAccepted(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ })

};
