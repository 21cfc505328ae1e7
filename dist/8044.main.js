export const id = 8044;
export const ids = [8044];
export const modules = {

/***/ 88044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/actions/deploy/choose-environment.js
var choose_environment = __webpack_require__(42229);
// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(31657);
// EXTERNAL MODULE: ./build/actions/deploy/open-target.js + 8 modules
var open_target = __webpack_require__(59569);
;// CONCATENATED MODULE: ./build/actions/deploy/read-target.js





/** What serves now, read back from the target, beside what the ledger says. Changes nothing. */
async function readTarget(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded.config, inputs.environment);
    const stage = environment.name;
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory });
    const state = await (0,read_registry/* readRegistry */._)(ports.ledger, loaded.config.model);
    const ledger = (0,registry_state/* heldByStage */.zq)(state, stage);
    const journal = await (0,deploy_journal/* readJournal */.a0)(target.journal).catch(() => null);
    const { served, problem } = await readServed(target, ledger);
    return {
        environment: stage,
        target: target.kind,
        ledger,
        served,
        location: typeof served === 'string' ? null : target.location(served.version),
        agrees: served === 'unknown' && problem === null ? null : problem === null,
        problem,
        hold: (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()),
        interrupted: journal !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null,
    };
}
async function readServed(target, ledger) {
    try {
        const served = await target.serving();
        if (served === 'unknown')
            return { served, problem: null };
        const says = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
        if (served === 'nothing')
            return { served, problem: ledger === null ? null : `nothing serves, but ${says}` };
        if (served.version !== ledger?.version || served.digest !== ledger.digest)
            return { served, problem: `v${served.version} serves, but ${says}` };
        return { served, problem: await target.damage(served) };
    }
    catch (error) {
        return { served: 'unknown', problem: error.message };
    }
}

// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/cli/commands/mend-registry.js
var mend_registry = __webpack_require__(55196);
;// CONCATENATED MODULE: ./build/cli/commands/status.js







const statusCommand = {
    usage: '[options]',
    description: 'What serves in each environment, since when and why, read back from the target. Changes nothing. Exits 5 where a target and the registry disagree, 4 where the registry itself is damaged.',
    options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false } },
    positionals: 0,
    async run({ openSession, options, print }) {
        const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
        const { model, deploy = {} } = loaded.config;
        const state = await (0,read_registry/* readRegistry */._)(ports.ledger, model);
        const newest = (0,registry_state/* versionsOf */.x4)(state).at(-1);
        print(`${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${(0,format/* formatTime */.fU)(new Date(newest.at))}`}`);
        for (const { location, reason } of state.damaged)
            print(`DAMAGED  ${location}: ${reason}`);
        if (state.damaged.length > 0)
            print(mend_registry/* MEND_REGISTRY */.P);
        const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
        const readings = [];
        for (const environment of names)
            readings.push(await readTarget({ loaded, workDirectory, environment }, ports));
        for (const reading of readings)
            print(tell(reading));
        if (names.length === 0)
            print('mlops.yml describes no environment (deploy).');
        const agree = readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
        const exitCode = agree ? (state.damaged.length === 0 ? exit_code/* EXIT */.dc.ok : exit_code/* EXIT */.dc.platform) : exit_code/* EXIT */.dc.broken;
        return { exitCode, outputs: { model, newest: newest?.version ?? null, environments: readings, damaged: state.damaged } };
    },
};
function tell({ environment, served, ledger, location, problem, hold, interrupted }) {
    const serving = typeof served === 'object'
        ? `serves v${served.version} (${(0,digest/* shortDigest */.VK)(served.digest)})`
        : served === 'nothing'
            ? 'serves nothing'
            : ledger === null
                ? 'was never deployed to'
                : `was given v${ledger.version} (${(0,digest/* shortDigest */.VK)(ledger.digest)}); only your check can say what serves`;
    const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
    const since = ledger === null ? '' : `, since ${(0,format/* formatTime */.fU)(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
    return [
        `${environment} ${serving}${since}`,
        ...(location === null ? [] : [`    ${location}`]),
        ...(hold === null ? [] : [`    ON HOLD since ${(0,format/* formatTime */.fU)(new Date(hold.at))}${hold.until === null ? '' : ` until ${(0,format/* formatTime */.fU)(new Date(hold.until))}`}: ${hold.reason}. Lift it with mlops hold ${environment} --lift`]),
        ...(problem === null ? [] : [`    PROBLEM: ${problem}`]),
        ...(interrupted === null ? [] : ['    INTERRUPTED: a deployment began and did not end; run mlops deploy or mlops rollback, which end it first']),
    ].join('\n');
}


/***/ })

};
