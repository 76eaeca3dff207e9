namespace HealthData.MedTech;

/// <summary>What exactly went wrong: what the message and the advice of an error are made from.</summary>
internal enum NormalizationFault
{
    Unreadable,
    RootIsNoObject,
    NoExpression,
    NoValueName,
    Missing,
    Unusable,
    SelectionFailed,
    SeveralSelected,
    EvaluationFailed,
    MemberMatched,
    TooManySteps,
}
