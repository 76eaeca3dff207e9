namespace HealthData.MedTech;

/// <summary>How far a step has gone over the nodes that one node leads to.</summary>
internal struct StepCursor
{
    /// <summary>The node that the step starts from.</summary>
    public int Node;

    /// <summary>The token that the step stands at, or -1 where it has not begun.</summary>
    public int Token;

    /// <summary>The token, or in slices the number, that the step ends before.</summary>
    public int End;

    /// <summary>The number of the name or element that the step stands at.</summary>
    public int Number;

    public StepCursor(int node) => (Node, Token, End, Number) = (node, -1, 0, 0);
}
