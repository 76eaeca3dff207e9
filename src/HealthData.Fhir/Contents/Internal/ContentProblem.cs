namespace HealthData.Fhir;

/// <summary>Describes contents that can't be sent, in words without their values.</summary>
internal static class ContentProblem
{
    private const string Correct = "Correct the resource, and load it again.";

    /// <summary>Tells whether a content that is read failed, and not the run.</summary>
    public static bool IsOfSource(Exception exception) =>
        FileFailure.IsOne(exception) || exception is InvalidDataException;

    public static ItemProblem Unreadable(Exception exception) => new(
        ItemProblemCode.Truncated,
        FileFailure.IsOne(exception)
            ? FileFailure.WithoutPath(exception).Message
            : "The compressed data is damaged or incomplete.",
        advice: "The rest of the file was not read. Correct the file, and load it again.",
        cause: FileFailure.IsOne(exception) ? FileFailure.WithoutPath(exception) : exception);

    public static ItemProblem NoResource(string place) => new(
        ItemProblemCode.Empty, "The entry has no resource to load.", place);

    public static ItemProblem NotResource(ReadOnlyMemory<byte> bytes, string message) => new(
        bytes.IsEmpty ? ItemProblemCode.Empty : ItemProblemCode.Malformed, message, advice: Correct, bytes: bytes);

    public static ItemProblem UnusableId(ReadOnlyMemory<byte> bytes) => new(
        ItemProblemCode.UnusableIdentifier,
        "The resource's type or id can't be part of an address.",
        advice: Correct,
        bytes: bytes);
}
