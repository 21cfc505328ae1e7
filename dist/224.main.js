export const id = 224;
export const ids = [224];
export const modules = {

/***/ 90224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStep: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-github/open-client.js

/** The client of the step's token. octokit is loaded, and a missing token is an error, only when somebody asks for it. */
function openClient({ token, run, log, signal, onClient }) {
    let made = null;
    const make = async () => {
        if (token === undefined)
            throw new errors/* UserError */.yo("input github-token: it is empty, and this needs GitHub's API; leave it out for the token of the job, or give one");
        const { makeGithubClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1745)]).then(__webpack_require__.bind(__webpack_require__, 24126));
        const client = makeGithubClient({ token, apiUrl: run.apiUrl, repository: `${run.owner}/${run.repository}`, log, signal });
        onClient(client);
        return client;
    };
    return () => (made ??= make());
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/shared/host-github/read-event.js



/** GitHub sends no payload beyond this (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), default_branch: schemas/* string */.YjP().optional() });
const side = schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository.nullish() });
const pullRequestSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().min(1), base: side.extend({ repo: repository }), head: side }),
});
const mergeGroupSchema = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, base_ref: schemas/* string */.YjP() }) });
const pushSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: sha, after: sha });
const releaseSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    release: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), tag_name: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY(), prerelease: schemas/* boolean */.zMY() }),
});
const workflowRunSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository,
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_number: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr().catch(1),
        workflow_id: schemas/* int */.Whr(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullish(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }).nullish(),
    }),
});
/** @throws PlatformError where the runner left no event, or one that is not as GitHub documents it */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (!['pull_request', 'pull_request_target', 'merge_group', 'push', 'release', 'workflow_run'].includes(name))
        return { kind: 'other', name };
    const payload = await readPayload(environment['GITHUB_EVENT_PATH'], name);
    if (name === 'push') {
        const { ref, before, after } = parse(pushSchema, { payload, name });
        return { kind: 'push', ref, before, after };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = parse(mergeGroupSchema, { payload, name });
        return { kind: 'merge-group', base: { sha: group.base_sha, ref: group.base_ref.replace(/^refs\/heads\//, '') } };
    }
    if (name === 'release') {
        const { action, release } = parse(releaseSchema, { payload, name });
        return { kind: 'release', action, id: release.id, tag: release.tag_name, draft: release.draft, prerelease: release.prerelease };
    }
    if (name === 'workflow_run') {
        const { action, workflow_run: run, repository: own } = parse(workflowRunSchema, { payload, name });
        const { id: runId, run_number: runNumber, run_attempt: runAttempt, workflow_id: workflowId, event, head_repository: from } = run;
        const head = { sha: run.head_sha, ref: run.head_branch ?? '', repository: from?.full_name ?? null };
        return { kind: 'workflow-run', action, runId, runNumber, runAttempt, workflowId, event, conclusion: run.conclusion ?? null, head, fork: from?.id !== own.id };
    }
    const { action, pull_request: pull } = parse(pullRequestSchema, { payload, name });
    const { base, head } = pull;
    return {
        kind: 'pull-request',
        number: pull.number,
        action,
        base: { sha: base.sha, ref: base.ref },
        head: { sha: head.sha, ref: head.ref },
        // A fork that was deleted has no repository any more.
        fork: head.repo?.id !== base.repo.id,
        defaultBranch: base.repo.default_branch ?? '',
    };
}
async function readPayload(path, name) {
    if (path === undefined || path === '')
        throw new errors/* PlatformError */.Wk(`the runner names no file with the ${name} event (GITHUB_EVENT_PATH)`);
    try {
        if ((await (0,promises_.stat)(path)).size > MAX_EVENT_BYTES)
            throw new errors/* PlatformError */.Wk(`the ${name} event is larger than ${MAX_EVENT_BYTES} bytes`);
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            throw error;
        throw new errors/* PlatformError */.Wk(`the ${name} event can't be read from ${path} (GITHUB_EVENT_PATH): ${error.message}`, { cause: error });
    }
}
function parse(schema, { payload, name }) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* PlatformError */.Wk(`the ${name} event is not as GitHub documents it: ${issue?.path.join('.')}: ${issue?.message}`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/open-step.js


/** Opens the ways to GitHub. @throws PlatformError where the event can't be read */
async function openStep(inputs, { run, environment, token, log, signal, onClient }) {
    const open = (until) => openClient({ token, run, log, signal: until, onClient });
    const client = open(signal);
    return { inputs, log, run, environment, signal, event: await readEvent(environment), client: (until) => (until === undefined ? client() : open(until)()) };
}


/***/ })

};
