from backstep import np, run


def cross_entropy(P, Y):
    """The mean over the samples of -log of the true class's probability."""
    true = np.where(Y > 0, P, 1.0)
    return -np.log(true).sum() / len(P)


def answer(case, given):
    return {"loss": cross_entropy(given["A1"], given["Y"])}


run(answer)
