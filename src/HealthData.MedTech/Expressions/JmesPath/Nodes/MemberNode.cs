using System.Text;

namespace HealthData.MedTech;

/// <summary><c>name</c>: the member of an object.</summary>
internal sealed class MemberNode(string name) : JmesNode(1)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);
    private readonly bool _isMatch = name == MatchedToken.Name;

    public string Name { get; } = name;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        if (current.Kind == JmesKind.Token)
        {
            if (_isMatch && scope.Match >= 0 && current.Token == 0)
            {
                return JmesValue.OfToken(scope.Match);
            }

            return scope.Index.Tokens[current.Token].Kind == TokenKind.Object ? Find(scope, current.Token) : default;
        }

        if (current.Kind != JmesKind.Object)
        {
            return default;
        }

        scope.Spend(1 + (current.Object.Count >> 4));
        var position = current.Object.Find(Name);
        return position < 0 ? default : current.Object[position].Value.Settle();
    }

    private JmesValue Find(in JmesScope scope, int parent)
    {
        var index = scope.Index;
        var tokens = index.Tokens;
        var end = tokens[parent].Next;
        var steps = 16;
        var child = parent + 1;
        while (child < end && !index.IsNamed(child, _utf8))
        {
            steps++;
            child = tokens[child].Next;
        }

        scope.Spend(steps >> 4);
        return child < end ? JmesValue.OfToken(child) : default;
    }
}
