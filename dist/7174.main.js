export const id = 7174;
export const ids = [7174];
export const modules = {

/***/ 88817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/shared/github/upsert-comment.js
var upsert_comment = __webpack_require__(59599);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/report/decision/decision-changes.js + 7 modules
var decision_changes = __webpack_require__(82243);
// EXTERNAL MODULE: ./build/shared/report/decision/read-config-at.js + 1 modules
var read_config_at = __webpack_require__(75161);
;// CONCATENATED MODULE: ./build/actions/report/changed-configs.js




/** Of the files of a comparison GitHub names up to 300, on whichever page. */
const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() })).catch([]) });
const WORKFLOW = /^\.github\//;
/**
 * Compares every mlops.yml at the head of a pull request with the one that its branch started from, as GitHub has them: never by what a run says
 * of itself. What can't be read is `unreadable`, never unchanged.
 */
async function changedConfigs(client, { base, head, paths }) {
    const compared = await compare(client, `${base}...${head}`);
    if ('reason' in compared)
        return { configs: paths.map((path) => ({ path, models: [], changes: { state: 'unreadable', reason: compared.reason } })), workflows: [] };
    const configs = [];
    for (const path of paths) {
        const [before, after] = [await (0,read_config_at/* readConfigAt */.i)(client, { path, ref: compared.from }), await (0,read_config_at/* readConfigAt */.i)(client, { path, ref: head })];
        const models = [after, before].flatMap((side) => (side.state === 'read' ? side.config.model : []));
        configs.push({ path, models: [...new Set(models)], changes: changesOf(before, after, path) });
    }
    return { configs, workflows: compared.files.filter((name) => WORKFLOW.test(name)) };
}
async function compare(client, basehead) {
    try {
        const { merge_base_commit: from, files } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1 }, { answer: comparisonSchema });
        return { from: from.sha, files: files.map(({ filename }) => filename) };
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            return { reason: error.message };
        throw error;
    }
}
function changesOf(before, after, path) {
    if (before.state === 'unreadable')
        return before;
    if (after.state === 'unreadable')
        return { state: 'unknown', reason: `its own ${path} could not be read (${after.reason})` };
    if (after.state === 'absent')
        return { state: 'unknown', reason: before.state === 'absent' ? `neither side has ${path}; name the one of this model by the input config of the report` : `it takes ${path} away` };
    if (before.state === 'absent')
        return before;
    return { state: 'compared', changes: (0,decision_changes/* decisionChanges */.g)(before, after), ignored: before.ignored, ignoredHere: after.ignored };
}

// EXTERNAL MODULE: ./build/shared/github/list-all.js
var list_all = __webpack_require__(2106);
;// CONCATENATED MODULE: ./build/shared/github/pull-requests.js


const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().min(1),
    html_url: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
});
/**
 * Pull requests into this repository from a branch of another one, the newest first, up to a hundred. Needs `pull-requests: read`.
 * @param repository `owner/name` of the head; GitHub filters by the owner only, who may have two forks with a branch of that name
 */
async function listPullRequestsFrom(client, { repository, branch, state }) {
    const [owner] = repository.split('/');
    const listed = await client.request('GET /repos/{owner}/{repo}/pulls', { head: `${owner}:${branch}`, state, per_page: list_all/* PAGE_SIZE */.m }, { answer: schemas/* array */.YOg(pullSchema) });
    return listed.filter(({ head }) => head.repo?.full_name === repository);
}

;// CONCATENATED MODULE: ./build/actions/report/find-pull-requests.js

/**
 * Finds the open pull requests whose head is what the run judged, by what GitHub says of the run: its artifacts may name another one, and for a
 * fork its own list of pull requests is empty.
 */
async function findPullRequests(client, { head }) {
    const { repository, ref: branch, sha } = head;
    if (repository === null)
        return { state: 'none', sentence: 'The fork that the run is of was deleted, and with it the way to its pull request: nothing is reported' };
    const from = `${repository}:${branch}`;
    const open = await listPullRequestsFrom(client, { repository, branch, state: 'open' });
    const pulls = open.filter((pull) => pull.head.sha === sha);
    if (pulls.length > 0)
        return { state: 'found', pulls };
    const [newer] = open;
    if (newer !== undefined) {
        return { state: 'older', sentence: `The run judged ${find_pull_requests_short(sha)}, and #${newer.number} is at ${find_pull_requests_short(newer.head.sha)} by now: the run of that commit reports, and nothing is overwritten` };
    }
    const closed = await listPullRequestsFrom(client, { repository, branch, state: 'closed' });
    const judged = closed.find((pull) => pull.head.sha === sha);
    if (judged !== undefined)
        return { state: 'closed', sentence: `#${judged.number} is closed: nothing is reported` };
    return { state: 'none', sentence: `No pull request has ${find_pull_requests_short(sha)} of ${from} as its head: nothing is reported` };
}
function find_pull_requests_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/github/workflow-runs.js
var workflow_runs = __webpack_require__(35232);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/shared/host-github/open-zip.js
var open_zip = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/shared/host-github/read-zip-entries.js
var read_zip_entries = __webpack_require__(47290);
;// CONCATENATED MODULE: ./build/shared/host-github/read-zip-files.js




/**
 * Reads some files of a zip that crossed a job or the network into memory; of the others it reads no byte, and nothing is written. One bad
 * entry refuses the whole archive, also one that nobody asked for.
 * @param wanted how many bytes each may have, by its name in the archive
 * @returns those that are there
 * @throws UserError naming the entry and why it is refused
 */
async function readZipFiles(path, { wanted, ...options }) {
    return (0,open_zip/* openZip */.Q)(path, { ...options, folder: (0,external_node_path_.dirname)(path) }, async (zip, files) => {
        const found = new Map();
        for (const { entry, name } of files) {
            const most = wanted.get(name);
            if (most === undefined)
                continue;
            if (entry.uncompressedSize > most)
                throw new read_zip_entries/* ZipRefusal */.S(`${name} has ${entry.uncompressedSize} bytes; ${most} are allowed`);
            found.set(name, await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry)));
        }
        return found;
    });
}

// EXTERNAL MODULE: ./build/shared/results/evaluate-and-gate.js
var evaluate_and_gate = __webpack_require__(38724);
// EXTERNAL MODULE: ./build/shared/results/evaluation-context.js
var evaluation_context = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/actions/report/refuse-bulk.js

/** Many times what twelve metrics on two hundred slices, under fifty gates, come to. */
const MAX_VALUES = 200_000;
const MAX_KEYS = 1000;
const MAX_TEXT = 10_000;
const MAX_DEPTH = 20;
/**
 * Refuses JSON that is small as a file and would be minutes of work for a schema or a table: measured, 4 MiB can be two million faults of a
 * schema, or a table of sixty thousand rows.
 * @param name what to call it in the error
 * @throws UserError; not for what is no JSON, which its parser tells better
 */
function refuseBulk(text, name) {
    let level = parsed(text);
    for (let values = 0, depth = 0; level.length > 0; depth += 1) {
        values += level.length;
        if (values > MAX_VALUES)
            throw new errors/* UserError */.yo(`${name} holds more than ${MAX_VALUES} values`);
        if (depth > MAX_DEPTH)
            throw new errors/* UserError */.yo(`${name} is nested more than ${MAX_DEPTH} deep`);
        level = level.flatMap((value) => inside(value, name));
    }
}
function parsed(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return [];
    }
}
function inside(value, name) {
    if (typeof value === 'string')
        return bounded(value, name);
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'object' || value === null)
        return [];
    const keys = Object.keys(value);
    if (keys.length > MAX_KEYS)
        throw new errors/* UserError */.yo(`${name} holds ${keys.length} keys in one place; ${MAX_KEYS} are allowed`);
    for (const key of keys)
        bounded(key, name);
    return Object.values(value);
}
function bounded(text, name) {
    if (text.length > MAX_TEXT)
        throw new errors/* UserError */.yo(`${name} holds a text of ${text.length} characters; ${MAX_TEXT} are allowed`);
    return [];
}

;// CONCATENATED MODULE: ./build/actions/report/hold-evaluation.js








const MEBIBYTE = 1024 ** 2;
/** All that is read of an evaluation's artifact, and how many bytes each may have: ten times what twelve metrics on two hundred slices take. */
const HELD_FILES = new Map([['result.json', 4 * MEBIBYTE], [evaluation_context/* CONTEXT_NAME */.Qk, 4 * MEBIBYTE], ['statement.json', MEBIBYTE]]);
const hold_evaluation_digest = schemas/* string */.YjP().regex(digest/* DIGEST_PATTERN */.WA);
const statementSchema = statement/* testResultStatementSchema */.oC.extend({
    predicate: statement/* testResultStatementSchema */.oC.shape.predicate.extend({ mlops_result: hold_evaluation_digest, mlops_context: hold_evaluation_digest }),
});
/**
 * Parses what an evaluation left, and holds its parts against each other: the statement is about this model, and names the bytes of the other two.
 * That shows damage and carelessness; whoever made one file could have made all three.
 * @throws UserError naming the first that is absent, not as its schema says, or about something else
 */
function holdEvaluation(files, model) {
    const { subject, predicate } = parseStatement(textOf(files, 'statement.json'));
    const [named] = subject;
    if (named?.name !== model)
        throw new errors/* UserError */.yo(`statement.json is about ${JSON.stringify(named?.name)}, but the artifact's name is about ${model}`);
    const result = (0,parse_versioned/* parseVersioned */.r)(evaluate_and_gate/* evaluateResultSchema */._, heldText(files, 'result.json', predicate.mlops_result), 'result.json');
    const context = (0,parse_versioned/* parseVersioned */.r)(evaluation_context/* evaluationContextSchema */.lK, heldText(files, evaluation_context/* CONTEXT_NAME */.Qk, predicate.mlops_context), evaluation_context/* CONTEXT_NAME */.Qk);
    const judged = `sha256:${named.digest.sha256}`;
    if (result.model.digest !== judged)
        throw new errors/* UserError */.yo(`result.json is about ${result.model.digest}, but statement.json about ${judged}`);
    if (context.model !== model)
        throw new errors/* UserError */.yo(`${evaluation_context/* CONTEXT_NAME */.Qk} is about ${JSON.stringify(context.model)}, not ${model}`);
    if (result.verdict !== predicate.mlops_verdict)
        throw new errors/* UserError */.yo(`result.json says ${result.verdict}, but statement.json ${predicate.mlops_verdict}`);
    return { result, context };
}
function parseStatement(text) {
    try {
        return statementSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new errors/* UserError */.yo('statement.json is none of an evaluation by this version', { cause: error });
    }
}
function heldText(files, name, expected) {
    const text = textOf(files, name);
    const found = (0,digest/* digestOfBytes */.by)(files.get(name) ?? '');
    if (found !== expected)
        throw new errors/* UserError */.yo(`${name} is ${found}, but statement.json names ${expected}`);
    return text;
}
function textOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw new errors/* UserError */.yo(`it has no ${name}`);
    const text = decoded(bytes, name);
    refuseBulk(text, name);
    return text;
}
function decoded(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${name} is not UTF-8`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/actions/report/read-evaluations.js







/** A comment has room for no more, and each is a download. */
const MAX_MODELS = 20;
/** Beside what is read, the answers to every row lie in it: a million rows of two models take a fifth of this. */
const MAX_ZIP_BYTES = 128 * 1024 ** 2;
/** An evaluation has eight files. */
const LIMITS = { entries: 100, bytes: 4 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };
/**
 * Reads the newest evaluation of each model that a run left, as what it is: written by a job that anybody may have changed. Only the JSON that a
 * comment is made of is taken out of the archive, into memory; what does not hold is refused with its reason.
 * @throws PlatformError where the artifacts of the run can't be listed
 */
async function readEvaluations(run, reading) {
    const chosen = newestByModel(await (0,workflow_runs/* listRunArtifacts */.NG)(reading.client, run));
    const evaluations = new Map();
    for (const [model, artifact] of chosen) {
        const evaluation = evaluations.size < MAX_MODELS ? await read(model, artifact, reading) : { state: 'refused', reason: `the run left evaluations of ${chosen.size} models, and ${MAX_MODELS} are reported` };
        evaluations.set(model, evaluation);
        reading.log.info(evaluation.state === 'held' ? `Read the evaluation of ${model} (artifact ${artifact.id})` : `The evaluation of ${model} is not used: ${evaluation.reason}`);
    }
    return evaluations;
}
/** By name, as far as it is one of ours; a later attempt of the run leaves a later one. */
function newestByModel(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
        const model = (0,artifact_name/* modelInName */.Ew)(artifact.name, 'evaluate-and-gate');
        if (model !== null)
            newest.set(model, artifact);
    }
    return new Map([...newest].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function read(model, artifact, { client, temporary }) {
    const { id, size_in_bytes: bytes, digest, expired, created_at: at } = artifact;
    const source = `artifact ${id}`;
    const archive = (0,external_node_path_.join)(temporary, `report-${id}.zip`);
    try {
        if (expired)
            throw new errors/* UserError */.yo(`${source} has expired`);
        if (bytes > MAX_ZIP_BYTES)
            throw new errors/* UserError */.yo(`${source} has ${bytes} bytes; ${MAX_ZIP_BYTES} are allowed`);
        const parameters = { artifact_id: id, archive_format: 'zip' };
        const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_ZIP_BYTES });
        if (digest && received.digest !== digest)
            throw new errors/* UserError */.yo(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${digest}`);
        const files = await readZipFiles(archive, { wanted: HELD_FILES, source, limits: LIMITS, signal: client.signal });
        return { state: 'held', artifact: id, at: new Date(at ?? 0), ...holdEvaluation(files, model) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
            return { state: 'refused', reason: error.message };
        throw error;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}

// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/decision/decision-block.js
var decision_block = __webpack_require__(64126);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/evaluation/evaluation-report.js + 10 modules
var evaluation_report = __webpack_require__(67393);
// EXTERNAL MODULE: ./build/shared/report/evaluation/fit-comment.js
var fit_comment = __webpack_require__(76941);
// EXTERNAL MODULE: ./build/shared/report/evaluation/report-detail.js
var report_detail = __webpack_require__(36582);
// EXTERNAL MODULE: ./build/shared/report/link.js
var report_link = __webpack_require__(60439);
;// CONCATENATED MODULE: ./build/actions/report/run-comment.js








const MAX_NAME = 100;
const MAX_REASON = 500;
const MAX_NAMED = 3;
const BETWEEN = '\n\n---\n\n';
/** One comment on all that a run of a fork left: a sentence on whose word it is, then a section on each model. Markdown. */
function runComment(models, options) {
    let text = `${origin(options)}\n\n`;
    for (const [place, told] of models.entries()) {
        const left = models.length - place;
        const gap = place === 0 ? '' : BETWEEN;
        const limit = Math.floor((fit_comment/* MAX_COMMENT */.bc - text.length) / left) - gap.length;
        text += gap + section(told, options, limit).trimEnd();
    }
    return `${text}\n`;
}
function origin({ event, runPage, others, workflows }) {
    const { head, runNumber } = event;
    const of = (0,report_link/* link */.n)(`Run ${runNumber}`, runPage);
    const shown = workflows.slice(0, MAX_NAMED).map((path) => (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(path, MAX_NAME)));
    const more = workflows.length > MAX_NAMED ? [`${(0,format/* formatCount */.B4)(workflows.length - MAX_NAMED)} more files there`] : [];
    const sentences = [
        `ℹ️ **From the contributor's own run, not judged again here.** ${of} of ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(head.repository ?? '', MAX_NAME))} at ${(0,report_escape/* codeSpan */.S)(head.sha.slice(0, 7))} left what stands here, and a pull request can change all that it runs: it is evidence, not proof.`,
        ...(workflows.length === 0 ? [] : [`⚠️ **It changes ${(0,format/* formatList */.ki)([...shown, ...more])}.**`]),
        ...(others.length === 0 ? [] : [`The same commit is the head of ${(0,format/* formatList */.ki)(others.map((number) => `#${number}`))} too; which of them it ran for is not known.`]),
    ];
    return `> ${sentences.join(' ')}`;
}
function section({ model, evaluation, config }, options, limit) {
    const decision = { config: config.changes, testRows: { state: 'unknown' }, baseline: 'the baseline', base: options.base, file: config.path };
    if (evaluation.state !== 'held')
        return without(model, { evaluation, decision, options });
    const { result, context, artifact, at } = evaluation;
    const evidence = `${options.runPage}/artifacts/${artifact}`;
    const told = {
        model,
        baseline: context.baseline,
        candidate: 'this PR',
        data: context.data,
        time: at,
        baselineOrigin: originOf(context, options.runs),
        // Only a run that we trust could say that the rows are the same.
        decisionChanges: { ...decision, baseline: context.baseline ?? 'the baseline', testRows: context.test_rows.state === 'changed' ? context.test_rows : { state: 'unknown' } },
        changedInputs: context.changed_inputs ?? undefined,
        byAuthor: true,
        commit: options.event.head.sha,
        run: options.runPage,
        evidence,
        howTo: options.howTo,
    };
    return (0,fit_comment/* fitComment */.pI)((length) => (0,evaluation_report/* evaluationReport */.L)(result, told, length), { limit, size: fit_comment/* unitsOf */.$J, whole: { name: 'its artifact', address: evidence } });
}
/** An address from outside may lead anywhere: only one of a run of this repository stays. */
function originOf({ baseline_origin: { instead_of: insteadOf, verdict, run, ...rest } }, runs) {
    const isOurs = run !== null && run.startsWith(runs) && /^\d{1,15}$/.test(run.slice(runs.length));
    return { ...rest, run: isOurs ? run : null, insteadOf, ...(verdict === null ? {} : { verdict }) };
}
function without(model, { evaluation, decision, options }) {
    const { conclusion } = options.event;
    const ended = conclusion === null ? 'ended' : `ended as ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(conclusion, MAX_NAME))}`;
    const [title, sentence] = evaluation.state === 'missing'
        ? ['no evaluation', `The run ${ended} and left no evaluation of it: see ${(0,report_link/* link */.n)('its log', options.runPage)}.`]
        : ['no evaluation that can be used', `What the run left of it is not shown: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(evaluation.reason, MAX_REASON))}.`];
    const block = (0,decision_block/* decisionBlock */.S)(decision, report_detail/* FULL_DETAIL */.g.changes);
    return [`### ${format/* ICON */.kb.inconclusive} ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(model, MAX_NAME))}: ${title}`, sentence, block].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/actions/report/told-models.js

/** Every model that mlops.yml names, whether the run left an evaluation of it or not, and then what else the run left. */
function toldModels(configs, evaluations) {
    const expected = configs.flatMap(({ models }) => models.find((model) => evaluations.has(model)) ?? models[0] ?? []);
    return [...new Set([...expected, ...evaluations.keys()])].map((model) => ({
        model,
        evaluation: evaluations.get(model) ?? { state: 'missing' },
        config: configs.find(({ models }) => models.includes(model)) ?? unnamed(model, configs),
    }));
}
/** What decides on a model that no mlops.yml names can't be told; where one could not be read, for that reason. */
function unnamed(model, configs) {
    const unread = configs.find(({ models }) => models.length === 0);
    if (unread !== undefined)
        return unread;
    const paths = configs.map(({ path }) => path);
    const none = paths.length === 1 ? `${paths[0]} is not about ${model}` : `none of ${(0,format/* formatList */.ki)(paths)} is about ${model}`;
    return { path: 'mlops.yml', changes: { state: 'unknown', reason: `${none}; name its mlops.yml by the input config of the report` } };
}

;// CONCATENATED MODULE: ./build/actions/report/report.js









/** Models in a sentence. */
const report_MAX_NAMED = 5;
/**
 * Tells, on the pull request, what a run of a fork left. Nothing of the fork is run, checked out or unpacked but JSON, and neither the pull request
 * nor what it changes of the decision is taken from the run.
 * @throws UserError in a job that is not on `workflow_run`, PlatformError naming the permission
 */
async function report({ event, paths, repositoryPage, temporary, howTo }, { client, log }) {
    if (event.kind !== 'workflow-run' || event.action !== 'completed') {
        throw new errors/* UserError */.yo('the report works in a job that another run starts when it has ended; write: on: { workflow_run: { workflows: [model], types: [completed] } }');
    }
    const nothing = { verdict: 'inconclusive', comments: [] };
    if (event.event !== 'pull_request')
        return { ...nothing, state: 'skipped', sentence: `The run was started by ${event.event}, and no pull request waits for it` };
    if (!event.fork)
        return { ...nothing, state: 'skipped', sentence: "The run is of a branch of this repository, and evaluate-and-gate comments by itself; give the job the condition if: github.event.workflow_run.head_repository.full_name != github.repository" };
    const found = await findPullRequests(client, event);
    if (found.state !== 'found')
        return { ...nothing, ...found };
    const evaluations = await readEvaluations(event.runId, { client, temporary, log });
    const posted = [];
    for (const pull of found.pulls) {
        const others = found.pulls.flatMap(({ number }) => (number === pull.number ? [] : number));
        const one = await reportOn(pull, { event, paths, repositoryPage, howTo, evaluations, others, client });
        if (one !== null)
            posted.push(one);
    }
    const [first] = posted;
    if (first === undefined)
        return { ...nothing, state: 'none', sentence: `The run left no evaluation, and neither side of the pull request has ${paths.join(', ')} (input config): nothing is reported` };
    return { ...outcomeOf(posted), verdict: (0,verdict/* worstVerdict */.zP)(first.models.map(({ verdict }) => verdict)), comments: posted.flatMap(({ outcome }) => ('url' in outcome && outcome.state !== 'superseded' ? outcome.url : [])), text: first.text };
}
/** null where there is nothing to tell. */
async function reportOn(pull, { event, paths, repositoryPage, howTo, evaluations, others, client }) {
    const { configs, workflows } = await changedConfigs(client, { base: pull.base.sha, head: event.head.sha, paths });
    const models = toldModels(configs, evaluations);
    if (models.length === 0)
        return null;
    const runs = `${repositoryPage}/actions/runs/`;
    const text = runComment(models, { event, runPage: `${runs}${event.runId}`, runs, howTo, base: pull.base.ref, others, workflows });
    // Numbers of runs count up within a workflow: each has a comment of its own.
    const subject = `fork/${event.workflowId}`;
    const outcome = await (0,upsert_comment.upsertComment)(client, { issue: pull.number, subject, order: { run: event.runNumber, attempt: event.runAttempt }, text });
    return { number: pull.number, text, models: models.map(({ model, evaluation }) => ({ model, verdict: evaluation.state === 'held' ? evaluation.result.verdict : 'inconclusive' })), outcome };
}
/** The worst of it, where there are several pull requests. */
function outcomeOf(posted) {
    for (const { number, outcome } of posted) {
        if (outcome.state === 'refused')
            return { state: 'not-posted', sentence: `The report is not on #${number}: add "${outcome.permission}" to the permissions of the job (GitHub said: ${outcome.reason})` };
        if (outcome.state === 'failed')
            return { state: 'not-posted', sentence: `The report is not on #${number}: ${outcome.reason}` };
    }
    const all = (0,format/* formatList */.ki)(posted.map(({ number }) => `#${number}`));
    if (posted.every(({ outcome }) => outcome.state === 'superseded'))
        return { state: 'superseded', sentence: `A newer run has reported on ${all} already: nothing is overwritten` };
    const said = posted[0]?.models.slice(0, report_MAX_NAMED).map(({ model, verdict }) => `${model} ${verdict}`) ?? [];
    return { state: 'commented', sentence: `The report is on ${all}; the run says: ${said.join(', ')}` };
}


/***/ }),

/***/ 21654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonWithWaiver)
/* harmony export */ });
/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
function reasonWithWaiver({ reason, waived }) {
    return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${waived.by} until ${waived.expires})`;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluateResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** An undefined value (0/0, one class) is null with its reason, never 0. */
const metricValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided bounds, each at `confidence`. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    rows,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** `{ origin: 'ATL' }`, or `{ distance: '[0, 500)' }` for a range. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: sliceSchema.nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Positive when the candidate is better, whatever the direction of the metric. */
    improvement: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "not worse by the margin". */
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "worse by more than the margin"; Holm-adjusted over the slices of a gate. */
    p_worse: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Two-sided, of accuracy: shown, decides nothing. */
    mcnemar_p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['delong', 'score', 'bootstrap', 'identical', 'none']),
    /** In the unit of the metric. */
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows,
    /** For a true difference of zero and 80 % power; null where more rows would not help, or margin is 0. */
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    /** The smallest true loss that these rows would tell from none (80 % power at this confidence). */
    smallest_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), /** The last day on which it counts, in UTC. */ expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/) });
const standingWaiverSchema = waiverSchema.extend({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `pending`: of a pull request whose base has no such waiver; counts once merged. */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'expired', 'pending']),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bound', 'baseline', 'between-slices']),
    /** The gate as written: `min 0.8`, `margin 0.01`, `margin 2%`, `max-difference 0.1`. */
    allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    verdict,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Its own verdict, where a waiver makes a warning of it. */
    waived: waiverSchema.extend({ verdict }).optional(),
    /** What a bound was held against, or how far the slices lie apart; null for comparisons and slices. */
    value: metricValueSchema.nullable(),
    /** Places in `comparisons` (kind `baseline`). */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Each slice that a bound was held against; of kind `between-slices` the two that lie furthest apart. */
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, value: metricValueSchema, verdict, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const evaluateResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluate-and-gate/v1'),
    verdict,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'columns']),
    rows,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('digest of the test rows: ids and labels') }).nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows, metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema) })),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compared'),
            reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            identical: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            joined: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('common rows ÷ the larger set'),
            rows,
            /** What its own evaluation found, of the columns with a gate over slices: one that is gone fails that gate. */
            slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows })).optional(),
            metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-asked') }),
    ]),
    /** A model that answers every row alike, in the first proper score; null where none is computed. */
    constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable().optional(),
    /** Registered versions, other than the candidate, that were judged on the same test rows, and those of which that is not recorded; null where it can't be known. */
    judged_before: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ versions: rows, unrecorded: rows }).nullable().optional(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparisonSchema),
    /** Of classes only; of two classes at the threshold, which more of them have none of. */
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), became_right: rows, became_wrong: rows, same: rows }).nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema),
    /** All that mlops.yml has; absent where it has none. */
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(standingWaiverSchema).optional(),
});


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVersioned)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const MAX_SHOWN = 100;
/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
function parseVersioned(schema, json, source) {
    const value = parseJson(json, source);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
    if (wrongVersion !== undefined) {
        const found = value?.schema;
        const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
        const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${written}, but this version of mlops reads ${wanted}`);
    }
    const [issue] = result.error.issues;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: {}, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ })

};
