namespace HealthData.Core;

/// <summary>An item in a service's response that can't be used, or one to send that can't be sent.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ItemProblem
{
    internal ItemProblem(
        string code,
        string message,
        string? location = null,
        string? advice = null,
        string? identifier = null,
        ReadOnlyMemory<byte> bytes = default,
        Exception? cause = null)
    {
        Code = code;
        Message = message;
        Location = location;
        Advice = advice;
        Identifier = identifier;
        Bytes = bytes;
        Cause = cause;
    }

    /// <summary>Gets the code of the problem, one of <see cref="ItemProblemCode"/>.</summary>
    public string Code { get; }

    /// <summary>Gets the description of the problem. It holds no patient data and can be logged.</summary>
    public string Message { get; }

    /// <summary>Gets what helps, or null. It contains no patient data and can be logged.</summary>
    public string? Advice { get; }

    /// <summary>Gets the location of the item in the response, such as <c>part 2</c>, <c>frame 2</c> or <c>result
    /// 2</c>, counted from 1; null if it isn't known.</summary>
    public string? Location { get; }

    /// <summary>Gets the identifier of the item, such as a SOP Instance UID, or null if it isn't known. It may identify
    /// a patient: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Identifier { get; }

    /// <summary>Gets the bytes of the item as they arrived; empty for what is streamed. They might contain patient
    /// data: don't log them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Gets the exception to throw instead of a failed request.</summary>
    internal Exception? Cause { get; }

    /// <summary>Returns the place and the description.</summary>
    /// <returns>The text, which holds no patient data.</returns>
    public override string ToString() => Location is null ? Message : $"{Location}: {Message}";

    /// <summary>Gets the code of a failed request that this alone is the reason of; null if the response isn't at
    /// fault.</summary>
    internal string? ErrorCode => Code switch
    {
        ItemProblemCode.Truncated => HealthDataErrorCode.ResponseTruncated,
        ItemProblemCode.WrongCount => HealthDataErrorCode.WrongCount,
        ItemProblemCode.FileExists or ItemProblemCode.FileFailed => null,
        _ => HealthDataErrorCode.ResponseMalformed,
    };

    internal ServiceIssue ToIssue() => new(Code, Advice is null ? Message : $"{Message} {Advice}", Location);

    /// <summary>Makes the exception for a caller that doesn't go on.</summary>
    internal Exception ToException(ICallFacts? call) => Cause ?? FailureTranslator.Create(
        call,
        ErrorCode ?? HealthDataErrorCode.ResponseMalformed,
        $"returned an item that can't be used ({ToString().TrimEnd('.')})",
        Advice);
}
