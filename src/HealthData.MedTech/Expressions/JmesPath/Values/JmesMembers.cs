namespace HealthData.MedTech;

/// <summary>Walks over the members of an object, be it a token or made.</summary>
internal ref struct JmesMembers
{
    private readonly TokenIndex _index;
    private readonly JmesObject? _object;
    private readonly int _end;
    private int _next;
    private int _current;

    /// <param name="index">The message.</param>
    /// <param name="value">A value of type Object.</param>
    public JmesMembers(TokenIndex index, in JmesValue value)
    {
        _index = index;
        if (value.Kind == JmesKind.Token)
        {
            _next = value.Token + 1;
            _end = index.Tokens[value.Token].Next;
        }
        else
        {
            _object = value.Object;
            _end = _object.Count;
        }
    }

    public readonly JmesValue Value => _object is null ? JmesValue.OfToken(_current) : _object[_current].Value.Settle();

    public readonly string Name => _object is null ? _index.GetName(_current) : _object[_current].Key;

    public static int Count(in JmesScope scope, in JmesValue value) =>
        value.Kind == JmesKind.Token ? JmesItems.Count(scope, value) : value.Object.Count;

    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        _current = _next;
        _next = _object is null ? _index.Tokens[_next].Next : _next + 1;
        return true;
    }
}
