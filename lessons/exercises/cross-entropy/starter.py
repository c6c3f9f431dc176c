from backstep import np, run


def cross_entropy(P, Y):
    """The mean over the samples of -log of the probability of the true class, a number.

    P [m, classes] are probabilities; Y [m, classes] is 1 in the column of the true class.
    """
    # Your code here.
    return 0.0


def answer(case, given):
    return {"loss": cross_entropy(given["A1"], given["Y"])}


run(answer)
