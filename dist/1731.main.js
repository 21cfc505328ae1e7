export const id = 1731;
export const ids = [1731];
export const modules = {

/***/ 11731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainModel: () => (/* binding */ trainModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The stage train for the stage that has a base commit trained again: no action knows another. */
function trainModel({ wasmDirectory }) {
    return async (inputs, ports) => {
        const { train } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(5164), __webpack_require__.e(5776)]).then(__webpack_require__.bind(__webpack_require__, 74908));
        return train({ ...inputs, wasmDirectory, tensorflowProgram: [process.execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(wasmDirectory, 'train-on-tensorflow.js')] }, ports);
    };
}


/***/ })

};
