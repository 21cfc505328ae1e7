export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 16726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackCommand: () => (/* binding */ rollbackCommand)
/* harmony export */ });
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92243);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68875);



const rollbackCommand = {
    usage: '--reason <text> [options]',
    description: 'Brings back what served before, proves it, and puts the stage on hold, so that the next deployment does not bring the bad version again.',
    options: {
        reason: { description: 'Why; shown to everyone whom the hold stops', flag: false },
        to: { description: 'Which version; default: what served before the present one', flag: false },
        environment: { description: 'Which environment; default: the only one, else production', flag: false },
        'dry-run': { description: 'Say what would happen and change nothing', flag: true },
        ..._repository_option_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_OPTION */ .p,
    },
    positionals: 0,
    async run({ openSession, options, installation, print }) {
        if (options['reason'] === undefined)
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a rollback needs --reason <text>: it is shown to everyone whom its hold stops');
        const outcome = await (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .runDeploy */ .zt)({ session: await openSession(), installation, options: { ...options, rollback: 'true' } });
        print(outcome.text);
        print(`Report: ${outcome.report}`);
        return outcome;
    },
};


/***/ }),

/***/ 92243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ REPOSITORY_OPTION)
/* harmony export */ });
/** For the commands that read a registry, or write no more than a line into it. */
const REPOSITORY_OPTION = {
    repository: { description: 'owner/name: the registry of this repository on GitHub, with the token of GITHUB_TOKEN or GH_TOKEN; default: as mlops.yml says, else a folder', flag: false },
};


/***/ })

};
