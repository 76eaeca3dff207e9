namespace HealthData.MedTech;

/// <summary>
/// A value of a mapping that does not fit. The message is the one that the MedTech service gives, path and place
/// included.
/// </summary>
internal sealed class BindingException : Exception
{
    /// <summary>An error of the conversion, which has a place in the mapping.</summary>
    public BindingException(string message, string path, MappingPosition at)
        : base(MappingPath.Describe(message, path, at)) => At = at;

    /// <summary>An error whose place the service does not keep.</summary>
    public BindingException(string message)
        : base(message) => At = MappingPosition.Unknown;

    public MappingPosition At { get; }

    /// <summary>The code of the issue that it becomes.</summary>
    public string Code { get; init; } = MappingIssueCode.WrongValue;

    public IssueHelp Help { get; init; }

    /// <summary>Where the value is, if the service does not tell it.</summary>
    public MappingPosition Place { get; init; } = MappingPosition.Unknown;

    /// <summary>
    /// An error of reading a value: the text has a path and a place, which the service cuts off.
    /// </summary>
    public static BindingException OfReading(string message, string path, MappingNode node, IssueHelp help = default) =>
        new(MappingPath.Describe(message, path, node.At)) { Place = node.At, Help = help };

    /// <summary>Returns the error with another place where the service does not tell it.</summary>
    public BindingException MovedTo(MappingPosition place) =>
        At.IsKnown ? this : new BindingException(Message) { Code = Code, Help = Help, Place = place };
}
