from backstep import np, run


def softmax(Z):
    """The probabilities of each row; the largest logit is subtracted first, against overflow."""
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def answer(case, given):
    return {"A1": softmax(given["Z1"])}


run(answer)
