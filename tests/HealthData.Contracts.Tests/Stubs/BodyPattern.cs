namespace HealthData.Contracts.Tests.Stubs;

/// <summary>What a stub says of the body.</summary>
internal sealed class BodyPattern
{
    private readonly string _rule;
    private readonly Func<byte[], bool> _isMatch;

    private BodyPattern(string rule, Func<byte[], bool> isMatch)
    {
        _rule = rule;
        _isMatch = isMatch;
    }

    public static BodyPattern BinaryEqualTo(byte[] bytes) =>
        new($"binaryEqualTo \"{Shown.Body(bytes)}\"", body => body.AsSpan().SequenceEqual(bytes));

    public static BodyPattern Text(ValuePattern pattern) =>
        new(pattern.ToString(), body => pattern.IsMatch([Encoding.UTF8.GetString(body)]));

    public bool IsMatch(byte[] body) => _isMatch(body);

    public override string ToString() => _rule;
}
